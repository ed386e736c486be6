// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.planwerk.uitest.harness.VirtualDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the choices of an export to its file. */
class ExportTest {
    @TempDir
    Path folder;

    @Test
    void exportsForAnAudience() throws IOException, InterruptedException {
        VirtualDisplay display = VirtualDisplay.open();
        try {
            Workbench workbench = new Workbench(display, folder);
            Plans plans = workbench.plans();
            workbench.run(ExportsForAnAudience.class, plans.copy("zeeland", ExportsForAnAudience.PLAN)).expectPassed();
            assertThat(Files.readAllBytes(plans.folder().resolve("rijk.pdf"))).startsWith('%', 'P', 'D', 'F');
        } finally {
            display.close();
        }
    }
}
