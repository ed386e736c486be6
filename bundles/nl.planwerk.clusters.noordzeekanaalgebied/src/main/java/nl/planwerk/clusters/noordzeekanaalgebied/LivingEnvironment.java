// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Groups;
import nl.planwerk.vocabulary.Measures;

/** Measures for the people and nature around the industry; they stand apart from CO2. */
public final class LivingEnvironment {
    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<String> LEAD = Measures.LEAD;
    /** Codes of {@link Noordzeekanaalgebied#THEME}. */
    public static final Field<List<String>> THEMES = Field.choices("themes", Noordzeekanaalgebied.THEME);
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** The measure of this plan of which it is a part. */
    public static final Field<ItemRef> MEASURE = Field.reference("measure", Measures.TYPE.id());
    public static final Field<String> PHASE = Measures.PHASE;
    public static final Field<String> PUBLISHED_PHASE = Common.PUBLISHED_PHASE;
    public static final Field<PartialDate> PHASE_DATE = Common.PHASE_DATE;
    public static final Field<Quantity> START_YEAR = Measures.START_YEAR;
    /** By how much the nuisance of the theme goes down. */
    public static final Field<Quantity> DECREASE =
            Field.number("decrease", "%").between("0", "100").in(Groups.FIGURES);
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(Noordzeekanaalgebied.ID + ":livingMeasure", TITLE,
            NUMBER, TITLE, LEAD, THEMES, DESCRIPTION, MEASURE, PHASE, PUBLISHED_PHASE, PHASE_DATE, START_YEAR, DECREASE,
            REMARK, SOURCES).columns(TITLE, LEAD, THEMES, START_YEAR, DECREASE);
    public static final SectionType SECTION = SectionType.list(Noordzeekanaalgebied.ID + ":livingMeasures",
            Noordzeekanaalgebied.LIVING_CHAPTER.id(), 100, TYPE);

    private LivingEnvironment() {
    }
}
