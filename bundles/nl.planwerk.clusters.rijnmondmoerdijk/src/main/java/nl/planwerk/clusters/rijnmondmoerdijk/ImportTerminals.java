// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Groups;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;

/** A terminal that takes in energy carriers from overseas. */
public final class ImportTerminals {
    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<String> OPERATOR = Infrastructure.OPERATOR;
    /** Codes of {@link RijnmondMoerdijk#MOLECULE}. */
    public static final Field<List<String>> MOLECULES = Field.choices("molecules", RijnmondMoerdijk.MOLECULE);
    public static final Field<String> LOCATION = Field.text("location").in(Groups.LOCATION);
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    public static final Field<String> PHASE = Measures.PHASE;
    public static final Field<String> PUBLISHED_PHASE = Common.PUBLISHED_PHASE;
    public static final Field<PartialDate> PHASE_DATE = Common.PHASE_DATE;
    public static final Field<Quantity> START_YEAR = Measures.START_YEAR;
    /** What it can take in by year. */
    public static final Field<YearSeries> AMOUNT =
            Field.series("amount", "kt/yr", "Mt/yr").notNegative().in(Groups.FIGURES);
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(RijnmondMoerdijk.ID + ":importTerminal", TITLE,
            NUMBER, TITLE, OPERATOR, MOLECULES, LOCATION, DESCRIPTION, PHASE, PUBLISHED_PHASE, PHASE_DATE, START_YEAR,
            AMOUNT, REMARK, SOURCES).columns(TITLE, OPERATOR, MOLECULES, PHASE, START_YEAR);
    public static final SectionType SECTION = SectionType.list(RijnmondMoerdijk.ID + ":importTerminals",
            RijnmondMoerdijk.IMPORT_CHAPTER.id(), 100, TYPE);

    private ImportTerminals() {
    }
}
