// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.desk;

import java.io.IOException;

import nl.planwerk.workspace.PlanSession;

/** Hears what goes wrong behind the author's back; called by the executor of the user interface. */
public interface WorkspaceListener {

    /** The journal cannot be written; it is tried again. Until it succeeds the author should save often. */
    default void journalFails(PlanSession session, IOException reason) {
    }

    /** The lock was removed or taken over by somebody else, as when this machine slept. */
    default void lockLost(PlanSession session) {
    }
}
