// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;

/** The author opens two plans, goes to a page, closes the list of plans, and leaves. */
public final class ArrangesTheWindow implements Scenario {
    static final String FIRST = "eerste";
    static final String SECOND = "tweede";

    @Override
    public void run(Bot bot) {
        Author author = new Author(bot).plan(SECOND).plan(FIRST).page(Author.MEASURES_PAGE);
        bot.tabsWith("Plannen").close("Plannen");
        bot.untilGone(By.id("navigator"));
        author.untilPage(Author.MEASURES_PAGE);
        bot.shots().take("arranged");
        bot.activeWindow().close();
        bot.untilClosed();
    }
}
