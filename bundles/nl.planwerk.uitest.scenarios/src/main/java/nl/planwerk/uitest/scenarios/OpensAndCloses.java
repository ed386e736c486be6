// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.UiFailure;

/** The workbench opens with the focus, and closes when the window manager asks for it. */
public final class OpensAndCloses implements Scenario {

    @Override
    public void run(Bot bot) {
        var window = bot.activeWindow();
        if (!window.title().contains("Planwerk")) {
            throw new UiFailure("The title is " + window.title(), null);
        }
        bot.shots().take("opened");
        window.close();
        bot.untilClosed();
    }
}
