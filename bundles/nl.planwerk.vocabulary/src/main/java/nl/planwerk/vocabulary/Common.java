// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Quantity;

/** Fields that many kinds of record share, under the same label. */
public final class Common {
    /** The number by which authors and readers refer to the record, such as {@code CH-01}. */
    public static final Field<String> NUMBER = Field.text("number");
    /** What the record is called. */
    public static final Field<String> TITLE = Field.phrase("title").require();
    /** What it is about, in running text. */
    public static final Field<String> DESCRIPTION = Field.markdown("description");
    /** The state as a source worded it, for readers who want to compare. */
    public static final Field<String> PUBLISHED_PHASE = Field.phrase("publishedPhase").in(Groups.PLANNING);
    /** Date of the publication or decision from which the phase was taken. */
    public static final Field<PartialDate> PHASE_DATE = Field.date("phaseDate").in(Groups.PLANNING);
    /** What a reader has to know beside the fields: contested facts, assumptions, limits. */
    public static final Field<String> REMARK = Field.longText("remark").in(Groups.EVIDENCE);
    /** Whether the facts were read in a source or are still to be checked. */
    public static final Field<String> VERIFICATION =
            Field.choice("verification", CodeLists.VERIFICATION).in(Groups.EVIDENCE);
    /** Where the facts come from. */
    public static final Field<List<ItemRef>> SOURCES =
            Field.references("sources", References.ENTITY_ID).in(Groups.EVIDENCE);
    /** Who may see the record; without a value it is public. */
    public static final Field<String> CONFIDENTIALITY =
            Field.choice("confidentiality", CodeLists.CONFIDENTIALITY).in(Groups.EVIDENCE);

    private Common() {
    }

    /** A field for a calendar year of a project. */
    static Field<Quantity> year(String id) {
        return Field.integer(id).between("1990", "2200").in(Groups.PLANNING);
    }
}
