// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.overigeindustrie;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Groups;

/** A sector of the cluster and the association that speaks for it. */
public final class Sectors {
    public static final Field<String> TITLE = Common.TITLE;
    /** Code of {@link CodeLists#SECTOR}, by which sites are counted with it. */
    public static final Field<String> SECTOR = Field.choice("sector", CodeLists.SECTOR);
    public static final Field<String> ASSOCIATION = Field.text("association");
    /** Kinds of process that most of its energy goes to. */
    public static final Field<String> PROCESSES = Field.phrase("processes");
    /** Number of companies. */
    public static final Field<Quantity> COMPANIES =
            Field.integer("companies", "companies").notNegative().in(Groups.FIGURES);
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(OverigeIndustrie.ID + ":sector", TITLE,
            TITLE, SECTOR, ASSOCIATION, PROCESSES, COMPANIES, REMARK, SOURCES)
            .columns(TITLE, ASSOCIATION, PROCESSES, COMPANIES);
    public static final SectionType SECTION = SectionType.list(OverigeIndustrie.ID + ":sectors",
            OverigeIndustrie.MATRIX_CHAPTER.id(), 100, TYPE);

    private Sectors() {
    }
}
