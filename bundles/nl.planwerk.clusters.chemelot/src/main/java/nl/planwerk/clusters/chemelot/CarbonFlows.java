// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot;

import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Groups;
import nl.planwerk.vocabulary.Measures;

/** A flow of carbon into the site or out of it: as product, as emission or as waste. */
public final class CarbonFlows {
    /** Code of {@link Chemelot#FLOW_DIRECTION}. */
    public static final String IN = "in";
    /** Code of {@link Chemelot#FLOW_DIRECTION}. */
    public static final String PRODUCT = "product";
    /** Code of {@link Chemelot#FLOW_DIRECTION}. */
    public static final String EMISSION = "emission";
    /** Code of {@link Chemelot#FLOW_DIRECTION}. */
    public static final String WASTE = "waste";

    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<String> DIRECTION = Field.choice("direction", Chemelot.FLOW_DIRECTION).require();
    /** Code of {@link Chemelot#CARBON_ORIGIN}. */
    public static final Field<String> ORIGIN = Field.choice("origin", Chemelot.CARBON_ORIGIN);
    /** The record of this plan that changes it. */
    public static final Field<ItemRef> MEASURE = Field.reference("measure", Measures.TYPE.id());
    /** Mass of the carbon alone by year, not of the substance that it is in. */
    public static final Field<YearSeries> CARBON =
            Field.series("carbon", "kt/yr", "t/yr", "Mt/yr").notNegative().in(Groups.FIGURES);
    /** The flow itself as a source gives it, in any unit. */
    public static final Field<List<Item>> FIGURES = Measures.FIGURES;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(Chemelot.ID + ":carbonFlow", TITLE,
            TITLE, DIRECTION, ORIGIN, MEASURE, CARBON, FIGURES, REMARK, SOURCES)
            .columns(TITLE, DIRECTION, ORIGIN, CARBON);
    public static final SectionType SECTION =
            SectionType.list(Chemelot.ID + ":carbonFlows", Chemelot.CARBON_CHAPTER.id(), 100, TYPE);

    private CarbonFlows() {
    }
}
