// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.TableTarget;
import nl.planwerk.uitest.Window;
import org.eclipse.swt.custom.CTabItem;

/** Three plans with edits: one is closed without saving, two are saved from the one question at the end. */
public final class SavesAtTheEnd implements Scenario {
    private static final String QUESTION = "Eerst opslaan?";

    @Override
    public void run(Bot bot) {
        Author author = new Author(bot);
        for (String plan : new String[] {"derde", "tweede", "eerste"}) {
            author.plan(plan).page(Author.PLAN_PAGE).fill("plan/title", "Titel van " + plan).untilUnsaved(plan, true);
        }
        Window main = bot.activeWindow();
        closeWithoutSaving(bot, "derde");
        main.untilActive().close();
        Window question = bot.window(QUESTION).untilActive();
        TableTarget plans = bot.table(By.id("unsaved.plans"));
        Expect.contains("The plans in question", plans.column(0), "eerste", "tweede");
        Expect.equal("Their number", plans.rows(), 2);
        bot.shots().take("unsaved-plans");
        question.press("Annuleren");
        question.untilClosed();
        Expect.that("both are still unsaved", author.isUnsaved("eerste") && author.isUnsaved("tweede"));
        main.untilActive().close();
        bot.window(QUESTION).untilActive().press("Gekozen opslaan");
        bot.untilClosed();
    }

    private static void closeWithoutSaving(Bot bot, String plan) {
        bot.tabsWith(plan).close(plan);
        Window question = bot.window(QUESTION).untilActive();
        bot.shots().take("unsaved-plan");
        Expect.contains("The buttons", question.buttons(), "Opslaan", "Niet opslaan", "Annuleren");
        question.press("Niet opslaan");
        question.untilClosed();
        bot.untilGone(By.matching("tab " + plan, widget -> widget instanceof CTabItem item
                && item.getText().endsWith(plan)));
    }
}
