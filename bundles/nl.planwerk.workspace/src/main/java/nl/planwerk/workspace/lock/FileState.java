// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.lock;

import java.io.IOException;

import nl.planwerk.model.plan.Plan;

/** A plan file, compared with what we last read from it or wrote to it. */
public sealed interface FileState {

    /** It holds what we know. */
    record Unchanged() implements FileState { }

    /**
     * Somebody else changed it.
     *
     * @param theirs what it holds now
     * @param hash   of its content, for {@link FileWatch#accept}
     */
    record Changed(Plan theirs, String hash) implements FileState { }

    /** Somebody else changed it, and it cannot be read; perhaps it is still being copied. */
    record Unreadable(IOException reason) implements FileState { }

    /** It is gone. */
    record Vanished() implements FileState { }
}
