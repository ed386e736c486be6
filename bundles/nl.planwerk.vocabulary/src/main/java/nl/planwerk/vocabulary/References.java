// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.Link;
import nl.planwerk.model.value.PartialDate;

/** The sources that a plan refers to; the bibliography. */
public final class References {
    static final String ENTITY_ID = "reference";

    /** Short name under which the text cites it, such as {@code EUTL2023}. */
    public static final Field<String> KEY = Field.text("key");
    public static final Field<String> TITLE = Common.TITLE;
    /** Author or publisher. */
    public static final Field<String> PUBLISHER = Field.text("publisher");
    public static final Field<PartialDate> DATE = Field.date("date");
    public static final Field<Link> URL = Field.link("url");
    public static final Field<PartialDate> ACCESSED = Field.date("accessed");
    /** Code of {@link CodeLists#REFERENCE_KIND}. */
    public static final Field<String> KIND = Field.choice("kind", CodeLists.REFERENCE_KIND);
    /** Terms under which the data may be used, such as {@code CC BY 4.0}. */
    public static final Field<String> LICENCE = Field.text("licence");
    public static final Field<String> REMARK = Common.REMARK;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            KEY, TITLE, PUBLISHER, DATE, URL, ACCESSED, KIND, LICENCE, REMARK).columns(KEY, PUBLISHER, TITLE, DATE);
    public static final String SECTION_ID = "references";
    /** Not printed as a part of its own: the report prints it as its bibliography. */
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.BIBLIOGRAPHY.id(), 100, TYPE).hidden();

    private References() {
    }
}
