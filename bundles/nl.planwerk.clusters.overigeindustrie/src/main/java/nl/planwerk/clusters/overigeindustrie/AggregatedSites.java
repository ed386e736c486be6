// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.overigeindustrie;

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

/** Companies of one sector in one province taken together, so that none of them can be recognised. */
public final class AggregatedSites {
    public static final Field<String> TITLE = Common.TITLE;
    /** Code of {@link CodeLists#SECTOR}. */
    public static final Field<String> SECTOR = Field.choice("sector", CodeLists.SECTOR);
    /** Code of {@link CodeLists#PROVINCE}. */
    public static final Field<String> PROVINCE = Field.choice("province", CodeLists.PROVINCE);
    /** How many companies it holds; fewer than {@link Anonymity#LEAST} can be recognised. */
    public static final Field<Quantity> COMPANIES =
            Field.integer("companies", "companies").notNegative().in(Groups.FIGURES);
    /** Emission of all of them by year. */
    public static final Field<YearSeries> EMISSIONS =
            Field.series("emissions", "tCO2e/yr", "ktCO2e/yr").notNegative().in(Groups.FIGURES);
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(OverigeIndustrie.ID + ":aggregatedSite", TITLE,
            TITLE, SECTOR, PROVINCE, COMPANIES, EMISSIONS, REMARK, SOURCES, CONFIDENTIALITY)
            .columns(TITLE, SECTOR, PROVINCE, COMPANIES, EMISSIONS);
    public static final SectionType SECTION = SectionType.list(OverigeIndustrie.ID + ":aggregatedSites",
            OverigeIndustrie.MATRIX_CHAPTER.id(), 200, TYPE);

    private AggregatedSites() {
    }
}
