// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What came of a scenario.
 *
 * @param passed whether the scenario found all as expected
 * @param closed whether the program closed its windows before the scenario ended
 * @param ended whether the program then ended by itself
 * @param status the status it ended with; -1 if it did not
 * @param text what the scenario told: the stack of a failure
 * @param folder holds the program's output, and of a failure a picture, all widgets and threads
 */
public record Result(boolean passed, boolean closed, boolean ended, int status, String text, Path folder) {

    /** Fails with all that is known unless the scenario passed and the program goes on. */
    public Result expectPassed() {
        if (!passed) {
            throw new AssertionError(text + "\nEvidence: " + folder + "\n" + read("widgets.txt") + read("out.txt") + read("err.txt"));
        }
        return this;
    }

    /** Fails unless the scenario passed and the program then ended with this status. */
    public Result expectEnd(int expected) {
        expectPassed();
        if (!ended || status != expected) {
            throw new AssertionError("The program " + (!closed ? "was not closed by the scenario" : !ended ? "does not end"
                    : "ended with status " + status) + "; expected status " + expected + "\n" + read("out.txt") + read("err.txt"));
        }
        return this;
    }

    /** What the program wrote to one of its files in the folder; empty if there is none. */
    public String read(String name) {
        try {
            return Files.exists(folder.resolve(name)) ? Files.readString(folder.resolve(name)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
