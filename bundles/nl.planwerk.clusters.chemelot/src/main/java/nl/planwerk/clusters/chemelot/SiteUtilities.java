// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Groups;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Sites;

/** What is supplied to all plants of the site through common networks. */
public final class SiteUtilities {
    public static final Field<String> TITLE = Common.TITLE;
    /** Code of {@link Chemelot#UTILITY_KIND}. */
    public static final Field<String> KIND = Field.choice("kind", Chemelot.UTILITY_KIND);
    public static final Field<String> OPERATOR = Infrastructure.OPERATOR;
    /** The site that makes it, if it is one of this plan. */
    public static final Field<ItemRef> SITE = Field.reference("site", Sites.TYPE.id());
    public static final Field<String> USERS = Field.text("users");
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    public static final Field<Quantity> CAPACITY =
            Field.number("capacity", "MW", "MWth", "kt/yr", "Mm3/yr").notNegative().in(Groups.FIGURES);
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(Chemelot.ID + ":siteUtility", TITLE,
            TITLE, KIND, OPERATOR, SITE, USERS, DESCRIPTION, CAPACITY, REMARK, SOURCES)
            .columns(TITLE, KIND, OPERATOR, USERS, CAPACITY);
    public static final SectionType SECTION =
            SectionType.list(Chemelot.ID + ":siteUtilities", Chemelot.UTILITY_CHAPTER.id(), 100, TYPE);

    private SiteUtilities() {
    }
}
