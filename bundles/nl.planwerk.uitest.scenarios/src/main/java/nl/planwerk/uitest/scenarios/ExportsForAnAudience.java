// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.swt.widgets.Button;

import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.Window;

/** The author makes a report for central government with the keyboard; what was chosen is there the next time. */
public final class ExportsForAnAudience implements Scenario {
    static final String PLAN = "rapport";
    private static final String TITLE = "Het rapport als PDF exporteren";
    private static final Duration MAKING = Duration.ofSeconds(120);

    @Override
    public void run(Bot bot) {
        Author author = new Author(bot).untilOpen(PLAN);
        Path report = Author.plans().resolve("rijk.pdf");
        Window dialog = open(bot);
        Expect.that("everybody at first", bot.combo(By.id("export.audience")).text().startsWith("Iedereen"));
        bot.find(By.id("export.audience")).focus();
        bot.keyboard().press("Down", "Tab", "Down", "Tab", "Tab", "Space");
        bot.shots().take("export-choices");
        Expect.that("for central government", bot.combo(By.id("export.audience")).text().equals("Het Rijk"));
        Expect.that("with data", bot.combo(By.id("export.profile")).text().startsWith("PDF/A-3a"));
        Expect.that("final", isFinal(bot));
        bot.keyboard().press("Space", "Enter");
        dialog.untilClosed();
        bot.keyboard().type(report.toString());
        bot.keyboard().press("Enter");
        Window made = bot.window("Het rapport is klaar").untilActive();
        made.press("Sluiten");
        Expect.that("the report is there", Files.isRegularFile(report));
        dialog = open(bot);
        Expect.that("the choice is kept", bot.combo(By.id("export.audience")).text().equals("Het Rijk") && !isFinal(bot));
        bot.keyboard().press("Escape");
        dialog.untilClosed();
        author.untilOpen(PLAN);
    }

    private static Window open(Bot bot) {
        bot.menus().choose("Bestand", "Rapport exporteren (PDF)…");
        return bot.window(TITLE).untilActive();
    }

    private static boolean isFinal(Bot bot) {
        Button last = bot.find(By.id("export.final"), MAKING).as(Button.class);
        return bot.ui().get(last::getSelection);
    }
}
