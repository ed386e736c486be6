// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.steps;

import java.util.List;

/**
 * Something that is still empty.
 *
 * @param section id of its section; empty for the plan's header
 * @param item    id of the section's record; empty for the header and for a section as a whole
 * @param path    the way into records within that one: field, id of the record, field, id and so on; mostly empty
 * @param field   id of the field; empty for a section as a whole
 */
public record OpenStep(Kind kind, String section, String item, List<String> path, String field) {

    /** What is empty. */
    public enum Kind {
        /** A field without a value. */
        FIELD,
        /** A chapter without a text. */
        TEXT,
        /** A chapter whose text is still the guidance of its template. */
        GUIDANCE,
        /** A chapter with a text whose status still says that it is empty. */
        STATUS,
        /** A section without records and without words. */
        SECTION
    }

    public OpenStep {
        path = List.copyOf(path);
    }
}
