// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.io.IOException;
import java.nio.file.Path;
import nl.planwerk.uitest.harness.VirtualDisplay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field of the vocabulary through the real editor: filled, undone, redone, saved, and opened again. */
class FillTest {
    @TempDir
    Path folder;

    @Test
    void fillsEveryFieldOfTheExample() throws Exception {
        fill("voorbeeld");
    }

    @Tag("soak")
    @ParameterizedTest
    @ValueSource(strings = {"chemelot", "noordnederland", "noordzeekanaalgebied", "overigeindustrie", "rijnmondmoerdijk",
            "zeeland"})
    void fillsEveryFieldOfTheClusters(String cluster) throws Exception {
        fill(cluster);
    }

    private void fill(String cluster) throws IOException, InterruptedException {
        try (VirtualDisplay display = VirtualDisplay.open()) {
            Workbench workbench = new Workbench(display, folder);
            workbench.program().with(FillsEveryField.CLUSTER, cluster);
            workbench.run(FillsEveryField.class, workbench.plans().copy(cluster, cluster)).expectPassed();
        }
    }
}
