// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.planwerk.uitest.harness.VirtualDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of one's own, from the first click to its removal, in one start of the workbench. */
class ClusterWizardTest {
    private static final Duration LONG = Duration.ofMinutes(8);

    @TempDir
    Path folder;

    @Test
    void makesUsesChangesAndRemovesACluster() throws Exception {
        try (VirtualDisplay display = VirtualDisplay.open()) {
            Workbench workbench = new Workbench(display, folder);
            workbench.program().limit(LONG);
            Plans plans = workbench.plans();
            plans.copy("zeeland", MakesACluster.PLAN);
            Path plan = plans.file(MakesACluster.PLAN);
            Files.writeString(plan, Files.readString(plan).replaceFirst("\"id\": \"zeeland\"", "\"id\": \"" + MakesACluster.CLUSTER + "\""));
            Files.writeString(plans.folder().resolve(PluginSteps.NONE), "This is no jar.");
            CodePlugin.write(plans.folder().resolve(PluginSteps.CODE), workbench.product());
            Files.writeString(workbench.plugins().resolve("kapot.jar"), "PK This is cut off.");
            workbench.program().with("PLANWERK_JAVA_OPTS", "-Dplanwerk.plugin.ui.limit=3000");
            workbench.run(MakesACluster.class, plan.toString()).expectPassed();
        }
    }
}
