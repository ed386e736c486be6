// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;

/** A term or abbreviation that the plan uses. */
public final class GlossaryTerms {
    static final String ENTITY_ID = "term";

    /** The term or abbreviation. */
    public static final Field<String> TERM = Field.text("term").require();
    /** What an abbreviation stands for. */
    public static final Field<String> EXPANSION = Field.phrase("expansion");
    /** What it means here. */
    public static final Field<String> DEFINITION = Field.longText("definition");
    /** The English term. */
    public static final Field<String> ENGLISH = Field.text("english");

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TERM,
            TERM, EXPANSION, DEFINITION, ENGLISH)
            .columns(TERM, EXPANSION, DEFINITION, ENGLISH);
    public static final String SECTION_ID = "terms";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.GLOSSARY.id(), 100, TYPE);

    private GlossaryTerms() {
    }
}
