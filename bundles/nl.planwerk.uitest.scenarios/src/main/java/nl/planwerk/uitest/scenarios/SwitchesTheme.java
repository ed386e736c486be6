// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.util.List;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;

/** Light, dark and light again, with a picture of four pages in each. */
public final class SwitchesTheme implements Scenario {
    static final String PLAN = "chemelot";
    /** The pictured pages, after the theme and a hyphen in the pictures' names. */
    static final List<String> PAGES = List.of("plan", "dashboard", "measures", "start");

    @Override
    public void run(Bot bot) {
        Author author = new Author(bot).untilOpen(PLAN);
        bot.menus().choose("Beeld", "Thema", "Licht");
        picture(author, "light");
        bot.menus().choose("Beeld", "Thema", "Donker");
        picture(author, "dark");
        bot.menus().choose("Beeld", "Thema", "Licht");
        picture(author, "light-again");
    }

    private static void picture(Author author, String theme) {
        Bot bot = author.bot();
        author.plan(PLAN).page(Author.PLAN_PAGE);
        bot.shots().take(theme + "-plan");
        new FigureSteps(author).dashboard();
        bot.shots().take(theme + "-dashboard");
        author.page(Author.MEASURES_PAGE).tab("Maatregelen");
        bot.shots().take(theme + "-measures");
        bot.menus().choose("Beeld", "Startpagina");
        bot.find(By.id("start.new"));
        bot.shots().take(theme + "-start");
    }
}
