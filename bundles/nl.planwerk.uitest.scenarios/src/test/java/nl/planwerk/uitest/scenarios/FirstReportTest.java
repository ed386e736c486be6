// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.planwerk.uitest.harness.VirtualDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder with a list of projects and a text to a first report, as a new author goes. */
class FirstReportTest {
    private static final List<List<Object>> LIST = List.of(
            List.of("Projectenlijst, werkversie van september"),
            List.of(),
            List.of("Nr", "Projectnaam", "Bedrijf", "Waar staat het?", "Start",
                    "CO2-reductie 2030 (kton/jaar)", "Investering (M€)"),
            List.of(1, MakesAFirstReport.PROJECT, "Warmtebedrijf", "bouw", 2027, "12,3", "18,75"),
            List.of(2, "Elektrische boilers", "Fabriek", "in bedrijf", 2025, 31.2, "9,8"),
            List.of(3, "Walstroom", "Haven", "idee", 2028, "2,6", "n.n.b."));

    @TempDir
    Path folder;

    @Test
    void makesAFirstReport() throws Exception {
        try (VirtualDisplay display = VirtualDisplay.open()) {
            Workbench workbench = new Workbench(display, folder);
            Path plans = Files.createDirectories(workbench.plans().folder());
            Spreadsheet.write(plans.resolve(MakesAFirstReport.LIST), LIST);
            workbench.run(MakesAFirstReport.class).expectPassed();
            assertThat(workbench.plans().read(MakesAFirstReport.PLAN)).contains("\"id\": \"zeeland\"",
                    "\"title\": \"Zeeland 2027\"", "\"organisation\": \"Clusterbureau\"", "1990", "\"2030\": 12.3", "\"MEUR\"",
                    "18.75", "\"phase\": \"construction\"");
            assertThat(Text.of(ExportsAReport.report(plans, MakesAFirstReport.PLAN))).contains(MakesAFirstReport.PROJECT,
                    MakesAFirstReport.HEADING, "driekwart minder");
        }
    }
}
