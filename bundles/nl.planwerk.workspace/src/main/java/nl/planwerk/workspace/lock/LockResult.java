// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.lock;

import java.io.IOException;

import nl.planwerk.workspace.Owner;

/** What became of the wish to work on a plan alone. */
public sealed interface LockResult {

    /** The lock is ours until it is released. */
    record Held(PlanLock lock) implements LockResult { }

    /** Somebody else has it. */
    record Taken(Owner owner) implements LockResult { }

    /** No lock can be made there, as in a folder that may only be read; nobody can be kept out. */
    record Impossible(IOException reason) implements LockResult { }
}
