// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.Scenario;

/** Code of a plugin keeps the window from answering; the program is to be killed meanwhile. */
public final class HangsInAPlugin implements Scenario {
    /** The file of the plugin, and what lies beside it once it is held back. */
    static final String PLUGIN = "code.jar";
    static final String HELD_BACK = PLUGIN + ".blocked";

    private static final long PAUSE_NANOS = 50_000_000;
    /** Longer than the plugin keeps the window. */
    private static final long LIMIT_NANOS = 20_000_000_000L;

    /** Where the plugins of the user lie. */
    static Path plugins() {
        return Path.of(System.getenv("PLANWERK_HOME"), "data", "plugins");
    }

    @Override
    public void run(Bot bot) {
        bot.keyboard().press("Ctrl+Shift+J");
        long begin = System.nanoTime();
        while (!Files.exists(plugins().resolve(HELD_BACK)) && System.nanoTime() - begin < LIMIT_NANOS) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        Expect.that("the plugin is held back while the window does not answer", Files.exists(plugins().resolve(HELD_BACK)));
    }
}
