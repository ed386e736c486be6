// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.planwerk.uitest.harness.VirtualDisplay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the workbench looks: light and dark. */
class LookTest {
    private static final double MOST = 0.85;
    private static final double HARDLY = 0.06;

    private static VirtualDisplay display;

    @TempDir
    Path folder;

    @BeforeAll
    static void openDisplay() throws IOException {
        display = VirtualDisplay.open();
    }

    @AfterAll
    static void closeDisplay() {
        display.close();
    }

    @Test
    void isLightOrDarkEverywhere() throws Exception {
        Workbench workbench = new Workbench(display, folder);
        workbench.run(SwitchesTheme.class, workbench.plans().copy("chemelot", SwitchesTheme.PLAN)).expectPassed();
        for (String page : SwitchesTheme.PAGES) {
            for (String theme : new String[] {"light-", "light-again-"}) {
                Picture light = Picture.read(theme + page);
                assertThat(light.light()).as("light part of " + theme + page).isGreaterThan(MOST);
                assertThat(light.dark()).as("dark part of " + theme + page).isLessThan(HARDLY);
            }
            Picture dark = Picture.read("dark-" + page);
            assertThat(dark.dark()).as("dark part of dark-" + page).isGreaterThan(MOST);
            assertThat(dark.light()).as("light part of dark-" + page).isLessThan(HARDLY);
        }
    }
}
