// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.planwerk.uitest.harness.VirtualDisplay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field of the vocabulary through the real editor: filled, undone, redone, saved, and opened again. */
class FillTest {
    private static final Duration LIMIT = Duration.ofMinutes(60);

    @TempDir
    Path folder;

    /** Pages that have fields of every kind. */
    @Tag("soak")
    @Test
    void fillsFieldsOfEveryKind() throws Exception {
        fill("voorbeeld", Map.of(FillsEveryField.PAGES, "Plangegevens;Clusterprofiel;Knelpunten en maatwerkoplossingen"));
    }

    /** Pages with the records and fields that a cluster adds. */
    @Tag("soak")
    @ParameterizedTest
    @CsvSource({"chemelot, Koolstofbalans;Lachgas;Voorzieningen en vergunningen van de site;Vergunninghouder en exploitant",
            "noordnederland, Absoluut en per ton product;Waterstofvallei en plantaardige grondstof;Industrie en energiesector",
            "noordzeekanaalgebied, Staal en procesgas;Leefomgeving en gezondheid",
            "overigeindustrie, Sectoren en provincies;Energiehubs en afstand tot leidingen",
            "rijnmondmoerdijk, De CO₂-keten;Import en brandstoffen", "zeeland, Over de grens"})
    void fillsWhatAClusterAdds(String cluster, String pages) throws Exception {
        fill(cluster, Map.of(FillsEveryField.PAGES, pages));
    }

    /** Whole plans. */
    @Tag("soak")
    @ParameterizedTest
    @ValueSource(strings = {"chemelot", "noordnederland", "noordzeekanaalgebied", "overigeindustrie", "rijnmondmoerdijk",
            "zeeland", "voorbeeld"})
    void fillsEveryField(String cluster) throws Exception {
        fill(cluster, Map.of());
    }

    private void fill(String cluster, Map<String, String> variables) throws IOException, InterruptedException {
        try (VirtualDisplay display = VirtualDisplay.open()) {
            Workbench workbench = new Workbench(display, folder);
            workbench.program().with(FillsEveryField.CLUSTER, cluster).limit(LIMIT);
            variables.forEach(workbench.program()::with);
            workbench.run(FillsEveryField.class, workbench.plans().copy(cluster, cluster)).expectPassed();
        }
    }
}
