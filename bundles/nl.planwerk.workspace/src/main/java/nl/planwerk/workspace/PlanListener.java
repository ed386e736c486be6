// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.util.Optional;

import nl.planwerk.model.plan.Plan;

/** Hears of every change to a {@link PlanSession}, on the thread that made it. */
@FunctionalInterface
public interface PlanListener {

    /**
     * What changed.
     *
     * @param before the plan until now; the same object as {@code after} when only the saved state or the file changed
     * @param after  the plan from now on
     * @param show   the place to show and select; given for undo and redo, empty for an edit made in place
     */
    record Event(PlanSession session, Plan before, Plan after, Optional<EditPlace> show) { }

    void changed(Event event);
}
