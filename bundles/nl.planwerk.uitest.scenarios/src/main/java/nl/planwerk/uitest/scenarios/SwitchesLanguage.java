// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.Window;

/** The author switches the language in the menu: the platform's own words follow, there and back. */
public final class SwitchesLanguage implements Scenario {

    @Override
    public void run(Bot bot) {
        Window main = bot.activeWindow();
        preferences(bot, "Bewerken", "Voorkeuren…", "Voorkeuren", "Annuleren", "Toepassen en sluiten");
        main.untilActive();
        bot.menus().choose("Beeld", "Taal", "English");
        preferences(bot, "Edit", "Preferences…", "Preferences", "Cancel", "Apply and Close");
        main.untilActive();
        bot.menus().choose("View", "Language", "Nederlands");
        preferences(bot, "Bewerken", "Voorkeuren…", "Voorkeuren", "Annuleren", "Toepassen en sluiten");
    }

    private static void preferences(Bot bot, String menu, String item, String title, String cancel, String apply) {
        bot.menus().choose(menu, item);
        Window dialog = bot.window(title).untilActive();
        bot.shots().take("preferences-" + title);
        Expect.contains("The buttons", dialog.buttons(), cancel, apply);
        dialog.press(cancel);
        dialog.untilClosed();
    }
}
