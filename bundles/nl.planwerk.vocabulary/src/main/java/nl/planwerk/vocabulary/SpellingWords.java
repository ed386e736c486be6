// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;

/** A word that is spelled right in this plan though no dictionary has it. */
public final class SpellingWords {
    static final String ENTITY_ID = "word";

    /** The word. */
    public static final Field<String> WORD = Field.text("word").require();

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, WORD, WORD).columns(WORD);
    public static final String SECTION_ID = "words";
    /** Not printed: of use only to those who write. */
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.REVISIONS.id(), 400, TYPE).hidden();

    private SpellingWords() {
    }

    /** The plan with a word more. Authors who add the same word add the same record, so that merging them is no conflict. */
    public static Plan add(Plan plan, String word) {
        return plan.edit(SECTION_ID, section -> section.with(Item.of("word-" + word, TYPE).with(WORD, word)));
    }
}
