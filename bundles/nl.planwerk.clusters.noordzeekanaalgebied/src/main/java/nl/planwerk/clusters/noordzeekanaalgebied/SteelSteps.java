// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied;

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
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;

/** A step on the way from blast furnaces to other ways of making steel, with what goes in and comes out by year. */
public final class SteelSteps {
    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** Installations that end with this step. */
    public static final Field<String> STOPS = Field.phrase("stops");
    /** Installations that begin with this step. */
    public static final Field<String> STARTS = Field.phrase("starts");
    /** Codes of {@link CodeLists#CARRIER}: what the iron is reduced with. */
    public static final Field<List<String>> CARRIERS = Infrastructure.CARRIERS;
    /** Measures of this plan that make the step. */
    public static final Field<List<ItemRef>> MEASURES = Field.references("measures", Measures.TYPE.id());
    public static final Field<String> PHASE = Measures.PHASE;
    public static final Field<Quantity> START_YEAR = Measures.START_YEAR;
    /** Share of scrap in the metal that goes in. */
    public static final Field<Quantity> SCRAP_SHARE =
            Field.number("scrapShare", "%").between("0", "100").in(Groups.FIGURES);
    /** Liquid iron from blast furnaces. */
    public static final Field<YearSeries> HOT_METAL = mass("hotMetal");
    /** Iron reduced without melting. */
    public static final Field<YearSeries> DIRECT_REDUCED_IRON = mass("directReducedIron");
    public static final Field<YearSeries> SCRAP = mass("scrap");
    /** Steel that comes out. */
    public static final Field<YearSeries> CRUDE_STEEL = mass("crudeSteel");
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(Noordzeekanaalgebied.ID + ":steelStep", TITLE,
            TITLE, DESCRIPTION, STOPS, STARTS, CARRIERS, MEASURES, PHASE, START_YEAR, SCRAP_SHARE, HOT_METAL,
            DIRECT_REDUCED_IRON, SCRAP, CRUDE_STEEL, REMARK, SOURCES)
            .columns(TITLE, STOPS, STARTS, CARRIERS, SCRAP_SHARE);
    public static final SectionType SECTION = SectionType.list(Noordzeekanaalgebied.ID + ":steelSteps",
            Noordzeekanaalgebied.STEEL_CHAPTER.id(), 100, TYPE);

    private SteelSteps() {
    }

    private static Field<YearSeries> mass(String id) {
        return Field.series(id, "kt/yr", "Mt/yr").notNegative().in(Groups.FIGURES);
    }
}
