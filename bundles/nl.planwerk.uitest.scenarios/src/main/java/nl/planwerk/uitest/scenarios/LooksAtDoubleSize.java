// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.util.List;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.CutTexts;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.TableTarget;
import nl.planwerk.uitest.Window;

/** With two dots for one: pictures of pages of every kind, on which nothing is cut; and the mouse and keyboard work. */
public final class LooksAtDoubleSize implements Scenario {
    static final String PLAN = "chemelot";
    /** The pictures. */
    static final List<String> PAGES = List.of("plan", "measures", "text", "figures", "dashboard", "start", "preferences");

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
        bot.menus().choose("Bewerken", "Voorkeuren…");
        Window preferences = bot.window("Voorkeuren").untilActive();
        look(bot, "preferences");
        preferences.close();
    }

    private static void look(Bot bot, String page) {
        bot.shots().take("double-" + page);
        Expect.equal("Texts cut on " + page, bot.ui().get(() -> CutTexts.on(bot.ui().display())), List.of());
    }
}
