// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Groups;
import nl.planwerk.vocabulary.Measures;

/** Plants that emit nitrous oxide (N2O), and how much of it is destroyed. */
public final class NitrousOxideSources {
    public static final Field<String> TITLE = Common.TITLE;
    /** The company that operates the plant. */
    public static final Field<String> OPERATOR = Field.text("operator");
    /** The process in which the gas comes about. */
    public static final Field<String> PROCESS = Field.phrase("process");
    /** How the gas is destroyed. */
    public static final Field<String> ABATEMENT = Field.phrase("abatement");
    /** Code of {@link CodeLists#PHASE}: of the abatement. */
    public static final Field<String> PHASE = Measures.PHASE;
    /** Calendar year in which the abatement starts. */
    public static final Field<Quantity> START_YEAR = Measures.START_YEAR;
    /** Share of the nitrous oxide that the abatement destroys. */
    public static final Field<Quantity> ABATED =
            Field.number("abated", "%").between("0", "100").in(Groups.FIGURES);
    /** Mass of nitrous oxide emitted by year, not converted into CO2. */
    public static final Field<YearSeries> EMISSION =
            Field.series("emission", "t/yr", "kt/yr").notNegative().in(Groups.FIGURES);
    /** The measure of this plan that lowers it. */
    public static final Field<ItemRef> MEASURE = Field.reference("measure", Measures.TYPE.id());
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(Chemelot.ID + ":n2oSource", TITLE,
            TITLE, OPERATOR, PROCESS, ABATEMENT, MEASURE, PHASE, START_YEAR, ABATED, EMISSION, REMARK, SOURCES)
            .columns(TITLE, OPERATOR, ABATEMENT, START_YEAR, ABATED);
    public static final SectionType SECTION = SectionType.list(Chemelot.ID + ":n2oSources",
            Chemelot.NITROUS_OXIDE_CHAPTER.id(), 100, TYPE);

    private NitrousOxideSources() {
    }
}
