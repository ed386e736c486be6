// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.YearSeries;

/** How a measure changes the use of one carrier. Embedded in the measure. */
public final class EnergyDeltas {
    static final String ENTITY_ID = "energyDelta";

    /** What changes, in a few words. */
    public static final Field<String> NAME = Field.text("name").require();
    /** Code of {@link CodeLists#CARRIER}. */
    public static final Field<String> CARRIER = EnergyFlows.CARRIER;
    /** Code of {@link CodeLists#ENERGY_USE}. */
    public static final Field<String> USE = EnergyFlows.USE;
    /** Change by calendar year; less is negative. */
    public static final Field<YearSeries> ENERGY = Field.series("energy", "PJ/yr", "TJ/yr", "GWh/yr", "TWh/yr");
    /** Change of the highest power by calendar year; less is negative. */
    public static final Field<YearSeries> PEAK = Field.series("peak", "MW", "GW");
    public static final Field<String> REMARK = Common.REMARK;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, NAME,
            NAME, CARRIER, USE, ENERGY, PEAK, REMARK)
            .columns(NAME, CARRIER, USE, ENERGY, PEAK);

    private EnergyDeltas() {
    }
}
