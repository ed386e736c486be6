// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.overigeindustrie;

import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Groups;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;

/** Companies that share a grid connection or exchange energy close to each other. */
public final class EnergyHubs {
    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<String> LEAD = Measures.LEAD;
    /** Code of {@link CodeLists#PROVINCE}. */
    public static final Field<String> PROVINCE = Field.choice("province", CodeLists.PROVINCE).in(Groups.LOCATION);
    public static final Field<String> LOCATION = Field.text("location").in(Groups.LOCATION);
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** The infrastructure of this plan that it belongs to. */
    public static final Field<ItemRef> PROJECT = Field.reference("project", Infrastructure.TYPE.id());
    public static final Field<String> PHASE = Measures.PHASE;
    public static final Field<String> PUBLISHED_PHASE = Common.PUBLISHED_PHASE;
    public static final Field<Quantity> START_YEAR = Measures.START_YEAR;
    /** Number of hubs, if the record is about several. */
    public static final Field<Quantity> HUBS = Field.integer("hubs").notNegative().in(Groups.FIGURES);
    /** Number of companies in it. */
    public static final Field<Quantity> COMPANIES =
            Field.integer("companies", "companies").notNegative().in(Groups.FIGURES);
    public static final Field<List<Item>> FUNDING = Measures.FUNDING;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(OverigeIndustrie.ID + ":energyHub", TITLE,
            TITLE, LEAD, PROVINCE, LOCATION, DESCRIPTION, PROJECT, PHASE, PUBLISHED_PHASE, START_YEAR, HUBS, COMPANIES,
            FUNDING, REMARK, SOURCES).columns(TITLE, LEAD, PROVINCE, HUBS, START_YEAR);
    public static final SectionType SECTION =
            SectionType.list(OverigeIndustrie.ID + ":energyHubs", OverigeIndustrie.HUB_CHAPTER.id(), 100, TYPE);

    private EnergyHubs() {
    }
}
