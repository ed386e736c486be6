// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.Window;

/** The workbench opens with the focus, and closes when the window manager asks for it. */
public final class OpensAndCloses implements Scenario {

    @Override
    public void run(Bot bot) {
        Window window = bot.activeWindow();
        Expect.that("the title \"" + window.title() + "\" names Planwerk", window.title().contains("Planwerk"));
        bot.shots().take("opened");
        window.close();
        bot.untilClosed();
    }
}
