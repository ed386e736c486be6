// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.io.IOException;

/** Whether a file operation that failed is tried again. Waits before it says so. */
@FunctionalInterface
public interface Retry {

    /** Never. */
    Retry NEVER = (failure, attempt) -> false;

    /**
     * For files that a synchronising folder, a virus scanner or another program holds for a moment: six times, after 50
     * milliseconds and then twice as long each time, three seconds in all. Nothing else is tried again.
     */
    Retry WHILE_IN_USE = (failure, attempt) -> InUse.is(failure) && attempt <= 6 && InUse.pause(25L << attempt);

    /**
     * Decides, and waits if the answer is yes.
     *
     * @param attempt how often the operation has failed, 1 or more
     */
    boolean again(IOException failure, int attempt);

    /** A file operation. */
    @FunctionalInterface
    interface Operation {
        void run() throws IOException;
    }

    /** Runs the operation until it succeeds or is not to be tried again; throws its last failure. */
    default void run(Operation operation) throws IOException {
        for (int attempt = 1;; attempt++) {
            try {
                operation.run();
                return;
            } catch (IOException e) {
                if (!again(e, attempt)) {
                    throw e;
                }
            }
        }
    }
}
