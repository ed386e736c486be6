// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Groups;
import nl.planwerk.vocabulary.Sites;

/** What is produced, so that the emission per tonne of product stands beside the emission itself. */
public final class Productions {
    public static final Field<String> TITLE = Common.TITLE;
    /** The site that makes it, if it is one site. */
    public static final Field<ItemRef> SITE = Field.reference("site", Sites.TYPE.id());
    public static final Field<String> PRODUCT = Field.phrase("product");
    /** Calendar year from which the changes are counted. */
    public static final Field<Quantity> BASE_YEAR = year("baseYear");
    /** Calendar year up to which the changes are counted. */
    public static final Field<Quantity> YEAR = year("year");
    /** Change of the emission as a source gives it; a decrease is negative. */
    public static final Field<Quantity> ABSOLUTE_CHANGE = Field.number("absoluteChange", "%").in(Groups.FIGURES);
    /** Change of the emission per tonne of product as a source gives it; a decrease is negative. */
    public static final Field<Quantity> PER_TONNE_CHANGE = Field.number("perTonneChange", "%").in(Groups.FIGURES);
    /** What is produced by year. */
    public static final Field<YearSeries> VOLUME =
            Field.series("volume", "kt/yr", "t/yr", "Mt/yr").notNegative().in(Groups.FIGURES);
    /** The emission that belongs to it by year; without it, the site's. */
    public static final Field<YearSeries> EMISSION =
            Field.series("emission", "tCO2e/yr", "ktCO2e/yr", "MtCO2e/yr").notNegative().in(Groups.FIGURES);
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(NoordNederland.ID + ":production", TITLE,
            TITLE, SITE, PRODUCT, BASE_YEAR, YEAR, ABSOLUTE_CHANGE, PER_TONNE_CHANGE, VOLUME, EMISSION, REMARK, SOURCES)
            .columns(TITLE, BASE_YEAR, YEAR, ABSOLUTE_CHANGE, PER_TONNE_CHANGE);
    public static final SectionType SECTION = SectionType.list(NoordNederland.ID + ":productions",
            NoordNederland.INTENSITY_CHAPTER.id(), 100, TYPE);

    private Productions() {
    }

    private static Field<Quantity> year(String id) {
        return Field.integer(id).between("1990", "2200");
    }
}
