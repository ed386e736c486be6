// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Window;

/**
 * Part of a scenario: somebody else saves the plan on which the author works. The author closes the question, is reminded,
 * decides side by side, takes it back as one edit, and takes a field from an earlier version.
 *
 * @param author with a plan in front that is saved
 * @param plan   its name
 * @param title  its title
 */
record MeetsASecondAuthor(Author author, String plan, String title) {
    private static final String QUESTION = "Het bestand is door iemand anders gewijzigd";
    private static final String COMPARE = "Plannen vergelijken";
    private static final String MINE = "Mijn titel";
    private static final String THEIRS = "Hun titel";

    void run() {
        author.fill("plan/title", MINE).untilUnsaved(plan, true);
        write(Author.read(plan).replace(title, THEIRS));
        putOff(author.bot());
        mergeSideBySide(author.bot());
        author.untilField("plan/title", THEIRS);
        author.bot().untilGone(By.id("editor.notice"));
        author.bot().keyboard().press("Ctrl+Z");
        author.untilField("plan/title", MINE);
        author.save(plan);
        Expect.that("the own title is saved", Author.read(plan).contains(MINE));
        takeFromAnEarlierVersion(author.bot());
        author.untilField("plan/title", THEIRS).save(plan);
    }

    private void write(String text) {
        try {
            Files.writeString(Author.file(plan), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Escape decides nothing, and nothing is asked again by itself; saving asks. */
    private void putOff(Bot bot) {
        Window question = bot.window(QUESTION).untilActive();
        bot.shots().take("changed-outside");
        bot.keyboard().press("Escape");
        question.untilClosed();
        bot.find(By.id("editor.notice"));
        bot.shots().take("changed-outside-put-off");
        author.untilField("plan/title", MINE);
        Expect.that("still unsaved", author.isUnsaved(plan));
        bot.keyboard().press("Ctrl+S");
        question = bot.window(QUESTION).untilActive();
        question.press("Later beslissen");
        question.untilClosed();
        Expect.that("their file is as it was", Author.read(plan).contains(THEIRS));
    }

    private void mergeSideBySide(Bot bot) {
        bot.find(By.id("editor.notice.act")).click();
        bot.window(QUESTION).untilActive().press("Samenvoegen…");
        Window compare = bot.window(COMPARE).untilActive();
        Expect.that("the conflict is decided by nobody", !bot.find(By.text("Toepassen")).isEnabled());
        bot.find(By.id("compare.left").and(By.text(MINE)));
        bot.find(By.id("compare.right").and(By.text(THEIRS)));
        bot.find(By.id("compare.third").and(By.text(title)));
        bot.shots().take("conflict");
        bot.find(By.id("compare.differences")).press("Alt+Right");
        bot.ui().until("the conflict to be decided", () -> bot.find(By.text("Toepassen")).isEnabled());
        compare.press("Toepassen");
        compare.untilClosed();
    }

    private void takeFromAnEarlierVersion(Bot bot) {
        bot.menus().choose("Bestand", "Eerdere versies…");
        Window versions = bot.window("Eerdere versies").untilActive();
        bot.find(By.id("versions")).focus().press("Home", "Space");
        bot.ui().until("a version to be chosen", () -> bot.find(By.text("Naast elkaar vergelijken…")).isEnabled());
        versions.press("Naast elkaar vergelijken…");
        Window compare = bot.window(COMPARE).untilActive();
        bot.find(By.id("compare.take.right")).click();
        bot.shots().take("earlier-version");
        compare.press("Toepassen");
        compare.untilClosed();
        versions.untilClosed();
    }
}
