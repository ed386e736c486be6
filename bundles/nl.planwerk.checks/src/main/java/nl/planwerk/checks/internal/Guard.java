// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal;

import java.util.Optional;

/** Calls into checks: whatever they throw becomes a sentence. */
public final class Guard {

    private Guard() {
    }

    /** Runs a call; what it threw, in the words of the program. */
    public static Optional<String> failure(Runnable call) {
        try {
            call.run();
            return Optional.empty();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            String name = e.getClass().getName();
            return Optional.of(e.getMessage() == null ? name : name + ": " + e.getMessage());
        }
    }
}
