// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.desk;

import java.nio.file.Path;
import java.util.Optional;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.Owner;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.lock.FileWatch;
import nl.planwerk.workspace.lock.PlanLock;
import nl.planwerk.workspace.recovery.Journal;

/**
 * A session with all that belongs to it. Fields that change do so on the saving thread alone.
 */
final class OpenPlan {
    final PlanSession session;
    final Journal journal;
    final Runnable stopListening;
    volatile Optional<PlanLock> lock = Optional.empty();
    volatile Optional<FileWatch> watch = Optional.empty();
    volatile OpenedPlan.Access access = OpenedPlan.Access.NO_FILE;
    volatile Optional<Owner> lockedBy = Optional.empty();
    /** The plan whose pictures are to be copied when this one is saved for the first time. */
    volatile Optional<Path> pictures = Optional.empty();
    /** Whether only those of them that the plan names are to be copied. */
    volatile boolean onlyNamed;
    /** What the file holds as far as we know; the common ancestor of our edits and those of others. */
    volatile Plan base;

    OpenPlan(PlanSession session, Plan base, Journal journal) {
        this.session = session;
        this.base = base;
        this.journal = journal;
        this.stopListening = session.onChange(event -> {
            if (event.before() != event.after()) {
                journal.changed(event.after());
            }
        });
    }
}
