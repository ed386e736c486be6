// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.Scenario;

/** An edit that is not saved when the program is killed, but stands in the journal. */
public final class LeavesEdits implements Scenario {
    static final String PLAN = "gestopt";
    static final String TITLE = "Titel die niet verloren gaat";

    @Override
    public void run(Bot bot) {
        new Author(bot).untilOpen(PLAN).page(Author.PLAN_PAGE).fill("plan/title", TITLE).untilUnsaved(PLAN, true);
        Path journal = Path.of(System.getenv("PLANWERK_HOME"), "state", "journal");
        bot.ui().until("the journal to hold the edit", () -> holds(journal));
    }

    /** A file that is not there yet, or was replaced between the list and the look, is looked at the next time. */
    private static boolean holds(Path journal) {
        try (Stream<Path> files = Files.walk(journal)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(TITLE)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}
