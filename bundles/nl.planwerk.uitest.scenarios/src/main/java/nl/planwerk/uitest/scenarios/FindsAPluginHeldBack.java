// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.nio.file.Files;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.TableTarget;
import nl.planwerk.uitest.Window;

/** After {@link HangsInAPlugin} and a kill: the plugin is not started, and its author is asked about it. */
public final class FindsAPluginHeldBack implements Scenario {
    @Override
    public void run(Bot bot) {
        Window question = bot.window("Een plugin is niet gestart").untilActive();
        Expect.that("the plugin is named", question.labels().stream().anyMatch(text -> text.contains("t.code")));
        bot.shots().take("plugin-held");
        question.press("Uitgeschakeld laten");
        question.untilClosed();
        bot.menus().choose("Help", "Plugins…");
        Window dialog = bot.window("Plugins").untilActive();
        TableTarget table = bot.table(By.id("plugins"));
        Expect.equal("The state", table.cell(table.row(0, "t.code"), 2), "uitgeschakeld");
        Expect.that("it is not held back any more", !Files.exists(HangsInAPlugin.plugins().resolve(HangsInAPlugin.HELD_BACK)));
        table.select(table.row(0, "t.code"));
        bot.find(By.id("plugins.off")).click();
        bot.ui().until("the plugin to work", () -> table.cell(table.row(0, "t.code"), 2).equals("werkt"));
        dialog.press("Sluiten");
        dialog.untilClosed();
        bot.keyboard().press("Ctrl+Shift+D");
        bot.find(By.text("Dit deel komt uit een plugin."));
    }
}
