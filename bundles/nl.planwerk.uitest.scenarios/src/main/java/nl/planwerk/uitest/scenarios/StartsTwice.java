// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.UiFailure;

/** A second start, while the first one runs, hands its plan over and ends. */
public final class StartsTwice implements Scenario {
    static final String FIRST = "eerste";
    static final String SECOND = "tweede";
    /** The variable that names the program to start. */
    static final String PROGRAM = "PLANWERK_UITEST_PROGRAM";

    private static final int PATIENCE_S = 90;

    @Override
    public void run(Bot bot) {
        Author author = new Author(bot).untilOpen(FIRST);
        Expect.equal("The status of the second start", secondStart(), 0);
        author.untilOpen(SECOND);
        Expect.contains("The tabs", bot.tabsWith(SECOND).names(), FIRST, SECOND);
        Expect.equal("The tab in front", bot.tabsWith(SECOND).selected(), SECOND);
    }

    private static int secondStart() {
        ProcessBuilder builder = new ProcessBuilder(System.getenv(PROGRAM), Author.file(SECOND).toString()).inheritIO();
        builder.environment().keySet().removeIf(name -> name.startsWith("PLANWERK_UITEST_"));
        try {
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new UiFailure("The second start does not end", null);
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new UiFailure("The second start fails", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UiFailure("Interrupted", e);
        }
    }
}
