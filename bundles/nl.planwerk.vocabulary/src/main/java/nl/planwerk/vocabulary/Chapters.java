// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;

/** The author's text and its state, one item per chapter; the item's id is the id of its chapter type. */
public final class Chapters {
    /** The author's own heading, if the template's does not fit. */
    public static final Field<String> TITLE = Field.phrase("title");
    /** The chapter's running text, printed before its records. */
    public static final Field<String> NARRATIVE = Field.markdown("narrative");
    /** Code of {@link CodeLists#CHAPTER_STATUS}. */
    public static final Field<String> STATUS = Field.choice("status", CodeLists.CHAPTER_STATUS);
    /** Code of {@link #STATUS}: nobody wrote it yet. */
    public static final String EMPTY = "empty";
    /** Code of {@link #STATUS}: it is being written. */
    public static final String DRAFT = "draft";
    /** Code of {@link #STATUS}: all agree that it may be as it is. */
    public static final String AGREED = "agreed";
    /** Role or organisation that writes the chapter. */
    public static final Field<String> OWNER = Field.text("owner");
    /** Code of {@link CodeLists#SUMMARY_LANGUAGE}: the language of {@link #OTHER_TEXT}. */
    public static final Field<String> OTHER_LANGUAGE = Field.choice("otherLanguage", CodeLists.SUMMARY_LANGUAGE);
    /** The text in a second language, printed after the narrative; meant for the summary. */
    public static final Field<String> OTHER_TEXT = Field.markdown("otherText");

    public static final EntityType TYPE = EntityType.of("chapter", TITLE,
            TITLE, NARRATIVE, STATUS, OWNER, OTHER_LANGUAGE, OTHER_TEXT)
            .columns(TITLE, STATUS, OWNER);
    public static final String SECTION_ID = "chapters";
    /** Not printed as a part of its own: each item is printed as its chapter. */
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.FOREWORD.id(), 0, TYPE).hidden();

    private Chapters() {
    }
}
