// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.planwerk.uitest.harness.VirtualDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the menu to the report. */
class ReportTest {
    private static final String SIGNED = "\"sections\": {\"signOffs\": {\"items\": [{\"id\": \"a\", \"body\": \"Bestuur\", \"status\": \"taken\"}]},";

    @TempDir
    Path folder;

    @Test
    void exportsAReport() throws Exception {
        try (VirtualDisplay display = VirtualDisplay.open()) {
            Workbench workbench = new Workbench(display, folder);
            Path plan = Path.of(workbench.plans().copy("chemelot", ExportsAReport.PLAN));
            Files.writeString(plan, Files.readString(plan).replaceFirst("\"sections\": *\\{", SIGNED));
            workbench.run(ExportsAReport.class, plan.toString()).expectPassed();
            Path plans = workbench.plans().folder();
            assertThat(Text.of(ExportsAReport.report(plans, "klaar"))).contains(ExportsAReport.TITLE);
            byte[] report = Files.readAllBytes(ExportsAReport.report(plans, "klaar"));
            String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(report));
            assertThat(plan).content().contains("\"documentHash\": \"" + hash + "\"");
            assertThat(Text.of(ExportsAReport.report(plans, "samen"))).contains(ExportsAReport.TITLE);
            assertThat(names(plans)).containsExactlyInAnyOrder("klaar.pdf", "samen.pdf", "chemelot.plan.json");
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")).toList();
        }
    }
}
