// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Groups;
import nl.planwerk.vocabulary.Sites;

/** A fuel that the cluster makes; it is burnt elsewhere, so its emission is shown apart and never in the cluster's total. */
public final class FuelProducts {
    public static final Field<String> TITLE = Common.TITLE;
    /** The site that makes it. */
    public static final Field<ItemRef> SITE = Field.reference("site", Sites.TYPE.id());
    /** Code of {@link RijnmondMoerdijk#FUEL_ORIGIN}. */
    public static final Field<String> ORIGIN = Field.choice("origin", RijnmondMoerdijk.FUEL_ORIGIN);
    /** Who burns it: shipping, aviation, road traffic, in words. */
    public static final Field<String> USERS = Field.text("users");
    /** What is made of it by year. */
    public static final Field<YearSeries> AMOUNT =
            Field.series("amount", "kt/yr", "Mt/yr").notNegative().in(Groups.FIGURES);
    /** Emission of its use by year (scope 3). */
    public static final Field<YearSeries> USE_EMISSION =
            Field.series("useEmission", "ktCO2e/yr", "tCO2e/yr", "MtCO2e/yr").notNegative().in(Groups.FIGURES);
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(RijnmondMoerdijk.ID + ":fuelProduct", TITLE,
            TITLE, SITE, ORIGIN, USERS, AMOUNT, USE_EMISSION, REMARK, SOURCES)
            .columns(TITLE, SITE, ORIGIN, USERS, AMOUNT);
    public static final SectionType SECTION = SectionType.list(RijnmondMoerdijk.ID + ":fuelProducts",
            RijnmondMoerdijk.IMPORT_CHAPTER.id(), 200, TYPE);

    private FuelProducts() {
    }
}
