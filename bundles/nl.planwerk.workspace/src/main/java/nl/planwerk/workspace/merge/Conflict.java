// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.List;
import java.util.Optional;

import nl.planwerk.workspace.EditPlace;

/**
 * What two authors did that does not go together. The merged plan holds what is ours. Empty values mean: not there.
 *
 * @param section id of the section; empty for the header and for the plan as a whole
 * @param item    id of the item; empty where there is none
 * @param path    field id; inside embedded records field id, record id, field id...; empty for a whole item or section
 * @param part    within the value: a year, a scenario, a scenario and a year, a language, or {@code info} in place of a year;
 *                empty for all of it
 * @param base    the value both started from, as in {@code Item.members()}; an {@code Item} where a whole record was deleted
 *                or stands twice; a list of ids for an order
 * @param ours    our value
 * @param theirs  their value
 */
public record Conflict(Kind kind, String section, String item, List<String> path, List<String> part, Optional<Object> base,
        Optional<Object> ours, Optional<Object> theirs) {

    /** Where two may disagree. Message key: {@code conflict.<name in lower case>}. */
    public enum Kind {
        /** A field, or a part of it, has two new values. */ VALUE,
        /** A section's introduction was changed on the same lines. */ INTRODUCTION,
        /** We deleted a record that they changed. */ DELETED_BY_US,
        /** They deleted a record that we changed. */ DELETED_BY_THEM,
        /** Both moved the same records to different places. */ ORDER,
        /** A record of theirs has the id of one that stands elsewhere with us. */ ID_TWICE,
        /** A member that is not known here. */ UNKNOWN,
        /** A section that is not known here. */ SECTION,
        /** The plan belongs to two plugins. */ PLUGIN
    }

    public Conflict {
        path = List.copyOf(path);
        part = List.copyOf(part);
    }

    /** Where in the plan, to be shown. */
    public EditPlace place() {
        return new EditPlace(section, item, kind == Kind.INTRODUCTION ? EditPlace.INTRODUCTION : String.join("/", path));
    }

    /** One of two authors. */
    public enum Side { OURS, THEIRS }

    /** The value of one of them. */
    public Optional<Object> of(Side side) {
        return side == Side.OURS ? ours : theirs;
    }
}
