// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.Optional;

/**
 * One place in which two plans differ.
 *
 * @param section  id of the section; empty for the header and the plan as a whole
 * @param item     id of the record; empty where there is none
 * @param field    id of the field or of the unknown member; empty where there is none
 * @param left     what the left plan has there: a value as in {@code Item.members()}, an {@code Item}, a text, a list of ids
 *                 for an order; empty if nothing
 * @param right    what the right plan has there
 * @param both     what both together make of it, if that is a third value
 * @param conflict what does not go together, to be decided by the author; two such may be parts of one field
 * @param proposed what is taken unless the author decides otherwise; empty for a conflict
 */
public record Difference(Kind kind, String section, String item, String field, Optional<Object> left, Optional<Object> right,
        Optional<Object> both, Optional<Conflict> conflict, Optional<Choice> proposed) {

    /** What differs. */
    public enum Kind {
        /** A field of a record or of the header. */ FIELD,
        /** A record that is only there on one side, or stands in another section. */ RECORD,
        /** The order of a section's records. */ ORDER,
        /** The introduction of a section. */ INTRODUCTION,
        /** A member that is not known here. */ UNKNOWN,
        /** A section that is empty, or not known here. */ SECTION,
        /** The plugin, or its version. */ PLUGIN
    }

    /** Which value is taken. */
    public enum Choice {
        /** The left plan's. */ LEFT,
        /** The right plan's. */ RIGHT,
        /** What both together make of it; only where there is a third value. */ BOTH
    }
}
