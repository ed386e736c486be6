// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.desk;

import java.util.List;
import java.util.Optional;

import nl.planwerk.workspace.Owner;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.recovery.Recovered;

/**
 * A plan that was opened.
 *
 * @param access      what may be done with its file
 * @param lockedBy    who works on it, if {@code access} is {@link Access#TO_READ}
 * @param recoverable edits of this file that were never saved; to be offered to the author
 */
public record OpenedPlan(PlanSession session, Access access, Optional<Owner> lockedBy, List<Recovered> recoverable) {

    /** What may be done with a plan's file. */
    public enum Access {
        /** Others are told that somebody works on it. */ ALONE,
        /** No lock can be made there; others are not told. Saving is tried all the same. */ UNGUARDED,
        /** Somebody else works on it: it may be saved under another name only. */ TO_READ,
        /** There is no file yet. */ NO_FILE
    }
}
