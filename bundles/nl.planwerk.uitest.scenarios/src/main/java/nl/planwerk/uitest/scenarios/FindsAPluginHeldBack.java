// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.nio.file.Files;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.Window;
import org.eclipse.swt.widgets.Label;

/** After {@link HangsInAPlugin} and a kill: the plugin is not started, and its author is asked about it. */
public final class FindsAPluginHeldBack implements Scenario {
    @Override
    public void run(Bot bot) {
        PluginSteps plugins = new PluginSteps(bot);
        Window question = plugins.told("Een plugin is niet gestart", PluginSteps.CODE_ID, "plugin-held");
        question.press("Uitgeschakeld laten");
        question.untilClosed();
        bot.untilGone(By.matching("the plugin on the start page",
                w -> w instanceof Label label && label.getText().startsWith(PluginSteps.CODE_ID + ": ")));
        Window dialog = plugins.open();
        plugins.select(PluginSteps.CODE_ID, "uitgeschakeld");
        Expect.that("it is not held back any more", !Files.exists(HangsInAPlugin.plugins().resolve(HangsInAPlugin.HELD_BACK)));
        bot.find(By.id("plugins.off")).click();
        plugins.select(PluginSteps.CODE_ID, "werkt");
        dialog.press("Sluiten");
        dialog.untilClosed();
        bot.keyboard().press("Ctrl+Shift+D");
        bot.find(By.text(PluginSteps.CODE_PART));
    }
}
