// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.Window;

/**
 * A plan that cannot be read until its file is mended, new plans that begin with one that can, and a plan whose folder goes
 * before it is saved.
 */
public final class MeetsBadFiles implements Scenario {
    static final String BROKEN = "kapot";
    static final String GOOD = "heel";
    static final String LOST = "map/verdwenen";

    @Override
    public void run(Bot bot) {
        Author author = new Author(bot).untilTitle(BROKEN);
        String reason = author.field("editor.failure").text();
        bot.shots().take("broken-plan");
        Expect.that("a reason is given", !reason.isBlank() && !reason.contains("Exception"));
        bot.find(By.text("‘kapot’ kon niet worden geopend"));
        new NewPlanSteps(author).fromPlan(BROKEN, GOOD).fromSample();
        bot.tabsWith(BROKEN).select(BROKEN);
        copy(Author.file(GOOD), Author.file(BROKEN));
        bot.find(By.text("Opnieuw proberen")).click();
        author.untilOpen(BROKEN);
        saveWithoutFolder(author);
    }

    private static void saveWithoutFolder(Author author) {
        Bot bot = author.bot();
        author.plan("verdwenen").page(Author.PLAN_PAGE).fill("plan/title", "Niet kwijt").untilUnsaved("verdwenen", true);
        delete(Author.file(LOST).getParent());
        bot.keyboard().press("Ctrl+S");
        Window problem = bot.window("Niet opgeslagen").untilActive();
        bot.shots().take("not-saved");
        problem.press("Sluiten");
        problem.untilClosed();
        Expect.that("the plan is still unsaved", author.isUnsaved("verdwenen"));
        author.untilField("plan/title", "Niet kwijt");
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
