// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.YearSeries;

/**
 * Emission of a site by scope, gas and origin, as year series. Embedded in the site. Which years are verified, and by
 * which source, is said by the figures themselves.
 */
public final class EmissionRecords {
    static final String ENTITY_ID = "emissionRecord";

    /** What emits. */
    public static final Field<String> LABEL = Field.phrase("label").require();
    /** The permit it belongs to, if the site has several. */
    public static final Field<String> PERMIT_ID = Installations.PERMIT_ID;
    /** Code of {@link CodeLists#SCOPE}. */
    public static final Field<String> SCOPE = Field.choice("scope", CodeLists.SCOPE);
    /** Code of {@link CodeLists#GAS}. */
    public static final Field<String> GAS = Field.choice("gas", CodeLists.GAS);
    /** Code of {@link CodeLists#EMISSION_ORIGIN}. */
    public static final Field<String> ORIGIN = Field.choice("origin", CodeLists.EMISSION_ORIGIN);
    /** Mass of the gas itself by calendar year. */
    public static final Field<YearSeries> MASS = Field.series("mass", "t/yr", "kt/yr").notNegative();
    /** The same, as CO2-equivalent. */
    public static final Field<YearSeries> EMISSION = Field.series("emission", Units.EMISSION_FROM_TONNE).notNegative();
    /** Code of {@link CodeLists#GWP_SET}, if another than the plan's. */
    public static final Field<String> GWP_SET = Field.choice("gwpSet", CodeLists.GWP_SET);
    public static final Field<String> REMARK = Common.REMARK;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, LABEL,
            LABEL, PERMIT_ID, SCOPE, GAS, ORIGIN, MASS, EMISSION, GWP_SET, REMARK)
            .columns(LABEL, SCOPE, GAS, ORIGIN, EMISSION);

    private EmissionRecords() {
    }
}
