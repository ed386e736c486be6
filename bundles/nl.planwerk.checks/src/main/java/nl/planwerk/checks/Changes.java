// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

import java.util.List;

/**
 * How the problems of a plan changed with an edit.
 *
 * @param added   problems that were not there before
 * @param removed problems that are gone
 */
public record Changes(List<Problem> added, List<Problem> removed) {

    public Changes {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}
