// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.a11y;

import java.nio.file.Path;
import nl.planwerk.uitest.harness.Program;
import nl.planwerk.uitest.harness.VirtualDisplay;
import nl.planwerk.uitest.harness.WindowHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names as assistive technology gets them. */
class AccessibleNamesTest {

    @TempDir
    Path folder;

    @Test
    void everyFieldHasItsLabelAsName() throws Exception {
        try (VirtualDisplay display = VirtualDisplay.open()) {
            WindowHost.run(new Program(display, folder, Path.of("target/shots")).withAccessibility(), FieldsWindow.class,
                    FieldsHaveNames.class).expectPassed();
        }
    }
}
