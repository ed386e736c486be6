// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.util.List;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.TableTarget;
import nl.planwerk.uitest.Window;
import org.eclipse.swt.widgets.Control;

/** With two dots for one: pictures of pages of every kind, on which nothing is cut; and the mouse and keyboard work. */
public final class LooksAtDoubleSize implements Scenario {
    static final String PLAN = "chemelot";
    /** The pictures. */
    static final List<String> PAGES = List.of("plan", "measures", "text", "figures", "dashboard", "start",
            "new", "naming", "steps", "preferences");

    @Override
    public void run(Bot bot) {
        Author author = new Author(bot).untilOpen(PLAN);
        author.page(Author.PLAN_PAGE);
        look(bot, "plan");
        author.page(Author.MEASURES_PAGE);
        look(bot, "text");
        author.tab("Maatregelen");
        TableTarget table = bot.table(By.id("measures.table"));
        table.select(1);
        look(bot, "measures");
        author.fill("measures/lifetime", "12,5").untilUnsaved(PLAN, true);
        author.undoAll(PLAN);
        author.page("Koolstofbalans per jaar");
        look(bot, "figures");
        new FigureSteps(author).dashboard();
        look(bot, "dashboard");
        bot.menus().choose("Beeld", "Startpagina");
        bot.find(By.id("start.new"));
        look(bot, "start");
        newPlan(bot);
        bot.menus().choose("Bewerken", "Voorkeuren…");
        Window preferences = bot.window("Voorkeuren").untilActive();
        look(bot, "preferences");
        preferences.close();
    }

    /** The wizard for new plans, and the list of what is still empty. */
    private static void newPlan(Bot bot) {
        bot.find(By.id("start.new")).click();
        Window wizard = bot.window("Nieuw plan").untilActive();
        bot.keyboard().press("Alt+A");
        bot.find(By.id("new.other"));
        look(bot, "new");
        bot.keyboard().press("Alt+S");
        bot.find(By.text("Volgende >").and(By.matching("enabled", widget -> ((Control) widget).isEnabled()))).click();
        bot.find(By.id("plan/title"));
        look(bot, "naming");
        wizard.close();
        wizard.untilClosed();
        bot.menus().choose("Beeld", "Nog leeg");
        bot.tree(By.id("steps")).items();
        look(bot, "steps");
    }

    private static void look(Bot bot, String page) {
        bot.shots().take("double-" + page);
        Expect.nothingCut(bot, "on " + page);
    }
}
