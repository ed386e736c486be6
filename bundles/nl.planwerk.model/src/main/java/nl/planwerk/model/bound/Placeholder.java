// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.bound;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place in a text where a value of the plan is to be printed.
 *
 * @param start  offset of its first brace in the text
 * @param end    offset after its last brace
 * @param source as typed between the braces, without spaces around it
 * @param target what it names; empty if it is written wrongly
 * @param unit   id of the unit to print it in; empty for the unit in which it was entered
 */
public record Placeholder(int start, int end, String source, Optional<Target> target, Optional<String> unit) {

    /** What a placeholder may name. */
    public sealed interface Target {
    }

    /**
     * A field of a record.
     *
     * @param type     entity type id; {@code plan} for the header
     * @param item     id of a top-level item; empty for the header
     * @param field    field id
     * @param scenario of a series by scenario; empty for others
     * @param year     of a year series; empty for others
     */
    public record FieldValue(String type, String item, String field, Optional<String> scenario, OptionalInt year)
            implements Target {
    }

    /**
     * A figure that calculations make of the plan.
     *
     * @param key its name with whatever belongs to it, such as {@code reduction.all@2030}
     */
    public record Calculated(String key) implements Target {
    }
}
