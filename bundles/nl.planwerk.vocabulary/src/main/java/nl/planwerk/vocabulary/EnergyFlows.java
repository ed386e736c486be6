// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.ScenarioSeries;

/** Energy or feedstock that a site asks for, offers or converts, by scenario and year. */
public final class EnergyFlows {
    static final String ENTITY_ID = "energyFlow";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    /** The site; without one it concerns the whole cluster. */
    public static final Field<ItemRef> SITE = Field.reference("site", Sites.ENTITY_ID);
    /** Code of {@link CodeLists#CARRIER}. */
    public static final Field<String> CARRIER = Field.choice("carrier", CodeLists.CARRIER).require();
    /** Code of {@link CodeLists#ENERGY_USE}. */
    public static final Field<String> USE = Field.choice("use", CodeLists.ENERGY_USE);
    /** Code of {@link CodeLists#FLOW_DIRECTION}. */
    public static final Field<String> DIRECTION = Field.choice("direction", CodeLists.FLOW_DIRECTION);
    /** Energy by scenario and year, in lower heating value. */
    public static final Field<ScenarioSeries> ENERGY =
            Field.scenarioSeries("energy", CodeLists.SCENARIO, "PJ/yr", "TJ/yr", "GWh/yr", "TWh/yr")
                    .notNegative().in(Groups.FIGURES);
    /** Highest power by scenario and year. */
    public static final Field<ScenarioSeries> PEAK =
            Field.scenarioSeries("peak", CodeLists.SCENARIO, "MW", "GW").notNegative().in(Groups.FIGURES);
    /** How the demand is spread over time. */
    public static final Field<String> LOAD_PROFILE = Field.longText("profile").in(Groups.FIGURES);
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            NUMBER, TITLE, SITE, CARRIER, USE, DIRECTION, ENERGY, PEAK, LOAD_PROFILE, VERIFICATION, REMARK, SOURCES,
            CONFIDENTIALITY)
            .columns(NUMBER, TITLE, CARRIER, USE, DIRECTION);
    public static final String SECTION_ID = "energyFlows";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.ENERGY.id(), 100, TYPE);

    private EnergyFlows() {
    }
}
