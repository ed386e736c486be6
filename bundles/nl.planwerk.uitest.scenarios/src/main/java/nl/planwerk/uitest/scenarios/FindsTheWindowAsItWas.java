// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.util.List;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.TabsTarget;

/** The next start, without a word about plans, brings back what {@link ArrangesTheWindow} left. */
public final class FindsTheWindowAsItWas implements Scenario {

    /** The page on which a plan of Zeeland opens; nobody left it. */
    private static final String START_OF_ZEELAND = "Nederland en België per jaar";

    @Override
    public void run(Bot bot) {
        Author author = new Author(bot).untilOpen(ArrangesTheWindow.FIRST).untilPage(Author.MEASURES_PAGE);
        TabsTarget plans = bot.tabsWith(ArrangesTheWindow.SECOND);
        Expect.contains("The plans", plans.names(), ArrangesTheWindow.FIRST, ArrangesTheWindow.SECOND);
        Expect.equal("The plan in front", plans.selected(), ArrangesTheWindow.FIRST);
        Expect.that("the list of plans is still closed", !bot.shows(By.id("navigator")));
        author.plan(ArrangesTheWindow.SECOND).untilPage(START_OF_ZEELAND);
        bot.menus().choose("Beeld", "Startpagina");
        for (String plan : List.of(ArrangesTheWindow.FIRST, ArrangesTheWindow.SECOND)) {
            bot.find(By.id("start.link." + plan));
        }
        bot.shots().take("recent-plans");
        bot.menus().choose("Beeld", "Plannen");
        bot.find(By.id("navigator"));
    }
}
