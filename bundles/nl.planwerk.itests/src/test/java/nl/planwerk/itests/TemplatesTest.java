// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the government asks of every cluster stands in the template of each that is installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplatesTest {
    /** Words that the headings of the six subjects hold, the last one in two chapters. */
    private static final List<List<String>> SUBJECTS = List.of(List.of("maatregelen"),
            List.of("clustering", "co-siting", "symbiose"), List.of("wind op zee"), List.of("warmte"),
            List.of("proeftuinen"), List.of("knelpunten", "maatwerkoplossingen"), List.of("financiering"));

    @TempDir
    static Path folder;
    private Product product;
    private List<String> clusters;

    @BeforeAll
    void listClusters() throws Exception {
        product = new Product(folder);
        clusters = product.run(folder, "clusters").outLines().stream().map(line -> line.split(" ", 2)[0]).toList();
        assertThat(clusters).contains("chemelot", "voorbeeld");
    }

    @Test
    void everyTemplateHasTheSixSubjects() throws Exception {
        for (String cluster : clusters) {
            String name = cluster + ".plan.json";
            assertThat(product.run(folder, "new", cluster, "-o", name).status()).as(cluster).isZero();
            assertThat(product.run(folder, "export", name, "-o", cluster + ".txt").status()).as(cluster).isZero();
            List<String> headings = Files.readAllLines(folder.resolve(cluster + ".txt"), StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith("# ")).map(String::toLowerCase).toList();
            assertThat(SUBJECTS).allSatisfy(words -> assertThat(headings).as(cluster).anySatisfy(
                    heading -> assertThat(heading).contains(words)));
        }
    }
}
