// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.io.IOException;
import java.nio.file.Path;
import nl.planwerk.uitest.harness.VirtualDisplay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbench from its start to its end, with the classes of the product on one path and each in its bundle. */
class StartAndEndTest {
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

    private Workbench workbench(String classes) throws IOException {
        Workbench workbench = new Workbench(display, folder);
        workbench.program().with("PLANWERK_CLASSLOADERS", classes);
        return workbench;
    }

    @ParameterizedTest
    @ValueSource(strings = {"connect", "bundle"})
    void opensAndCloses(String classes) throws Exception {
        workbench(classes).run(OpensAndCloses.class).expectEnd(0);
    }

    @Test
    void switchesLanguage() throws Exception {
        workbench("connect").run(SwitchesLanguage.class).expectPassed();
    }

    @Tag("soak")
    @Test
    void switchesLanguageWithEachBundleInItsOwn() throws Exception {
        workbench("bundle").run(SwitchesLanguage.class).expectPassed();
    }
}
