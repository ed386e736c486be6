// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The author's way on the command line: the installed product, a sample plan, its checks and its report. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductTest {
    @TempDir
    static Path folder;
    private Product product;

    @BeforeAll
    void makeSample() throws Exception {
        product = new Product(folder);
        Product.Run run = product.run(folder, "new", "chemelot", "--sample", "-o", "voorbeeld.plan.json");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void listsTheClusters() throws Exception {
        Product.Run run = product.run(folder, "clusters");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).extracting(line -> line.split(" ")[0]).contains("chemelot", "noord-nederland",
                "noordzeekanaalgebied", "overige-industrie", "rijnmond-moerdijk", "voorbeeld", "zeeland");
        assertThat(run.out()).contains("Cluster Rotterdam-Moerdijk", "Rijnmond-Moerdijk", "NZKG", "Smart Delta Resources",
                "Cluster 6", "Zesde cluster");
    }

    @Test
    void aClusterHasATemplateAndASampleThatIsCheckedAndExported() throws Exception {
        templateAndSample("chemelot");
    }

    @Tag("soak")
    @ParameterizedTest
    @ValueSource(strings = {"noord-nederland", "noordzeekanaalgebied", "overige-industrie", "rijnmond-moerdijk", "zeeland"})
    void everyOtherClusterHasThemToo(String cluster) throws Exception {
        templateAndSample(cluster);
    }

    private void templateAndSample(String cluster) throws Exception {
        String empty = cluster + "-leeg.plan.json";
        assertThat(product.run(folder, "new", cluster, "-o", empty).status()).isZero();
        assertThat(product.run(folder, "check", empty).status()).isZero();
        String sample = cluster + ".plan.json";
        assertThat(product.run(folder, "new", cluster, "--sample", "-o", sample).status()).isZero();
        Product.Run check = product.run(folder, "check", sample);
        assertThat(check.outLines()).isNotEmpty().noneMatch(line -> line.startsWith("fout "));
        assertThat(check.status()).isZero();
        Product.Run export = product.run(folder, "export", sample, "-o", cluster + ".pdf");
        // Figures for which the public sources give no data are named, and nothing else is said.
        assertThat(export.err().lines()).allMatch(line -> line.startsWith("let op: Weggelaten, omdat gegevens ontbreken: "));
        assertThat(export.status()).isZero();
        assertThat(folder.resolve(cluster + ".pdf")).isNotEmptyFile();
    }

    @Test
    void readsPlansTogether() throws Exception {
        assertThat(product.run(folder, "new", "zeeland", "--sample", "-o", "z.plan.json").status()).isZero();
        Product.Run run = product.run(folder, "summary", "voorbeeld.plan.json", "z.plan.json", "-o", "land.pdf");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(folder.resolve("land.pdf")).isNotEmptyFile();
        assertRefused(product.run(folder, "summary", "z.plan.json", "z.plan.json", "-o", "land.pdf"), "z.plan.json");
        assertRefused(product.run(folder, "summary", "-o", "land.pdf"), "planwerk help summary");
    }

    @Test
    void printsItsVersion() throws Exception {
        Product.Run run = product.run(folder, "--version");
        assertThat(run.status()).isZero();
        assertThat(run.outLines().get(0)).startsWith("Planwerk 0.1.0");
    }

    @Test
    void resolvesEveryBundleOnFelix() throws Exception {
        Product.Run run = product.run(folder, "bundles");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.outLines().get(0)).contains("org.apache.felix.framework", "7.0.5");
        assertThat(run.out()).contains("org.eclipse.e4.ui.workbench", "org.eclipse.swt", "nl.planwerk.export.pdf");
        assertThat(run.outLines()).noneMatch(line -> line.contains("INSTALLED"));
    }

    @Test
    void listsTheFiguresOfTheSample() throws Exception {
        Product.Run run = product.run(folder, "figures", "voorbeeld.plan.json", "--format", "csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.outLines()).anyMatch(line -> line.startsWith("emissions.base,Uitstoot in het basisjaar,"));
        assertThat(product.run(folder, "figures", "voorbeeld.plan.json", "--format", "xml").status()).isEqualTo(2);
    }

    @Test
    void theSampleHasNoErrors() throws Exception {
        Product.Run run = product.run(folder, "check", "voorbeeld.plan.json");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void anEmptyPlanIsMadeCheckedAndExported() throws Exception {
        assertThat(product.run(folder, "new", "chemelot", "-o", "leeg.plan.json").status()).isZero();
        assertThat(product.run(folder, "check", "leeg.plan.json").status()).isZero();
        assertThat(product.run(folder, "export", "leeg.plan.json", "-o", "leeg.pdf").status()).isZero();
        assertThat(folder.resolve("leeg.pdf")).isNotEmptyFile();
    }

    @Test
    void aPlanWithAnErrorEndsWithOne() throws Exception {
        String text = Files.readString(folder.resolve("voorbeeld.plan.json"));
        Files.writeString(folder.resolve("fout.plan.json"), text.replaceFirst("\"phase\": \"[^\"]*\"", "\"phase\": \"bestaatniet\""));
        Product.Run run = product.run(folder, "check", "fout.plan.json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("bestaatniet");
    }

    @Test
    void aNewPlanNeverReplacesAFile() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("voorbeeld.plan.json"));
        Product.Run run = product.run(folder, "new", "chemelot", "-o", "voorbeeld.plan.json");
        assertRefused(run, "voorbeeld.plan.json");
        assertThat(folder.resolve("voorbeeld.plan.json")).hasBinaryContent(before);
    }

    @Test
    void wrongUseIsOneLine() throws Exception {
        assertRefused(product.run(folder, "exporteer", "x"), "exporteer");
        assertRefused(product.run(folder, "new", "atlantis", "-o", "x.plan.json"), "atlantis");
        assertRefused(product.run(folder, "export", "voorbeeld.plan.json"), "-o");
        assertRefused(product.run(folder, "check", "--nietbestaand", "x"), "--nietbestaand");
    }

    @Test
    void unreadablePlansAreOneLineEach() throws Exception {
        byte[] good = Files.readAllBytes(folder.resolve("voorbeeld.plan.json"));
        String text = new String(good, StandardCharsets.UTF_8);
        assertRefused(product.run(folder, "check", "weg.plan.json"), "weg.plan.json");
        assertRefused(checked("half.plan.json", text.substring(0, text.length() / 2)), "half.plan.json");
        assertRefused(checked("niets.plan.json", ""), "niets.plan.json");
        assertRefused(checked("ander.plan.json", "{\"name\": \"something else\"}"), "ander.plan.json");
        assertRefused(checked("nieuwer.plan.json", text.replaceFirst("\"format\": ?1", "\"format\": 99")), "99");
        assertRefused(checked("type.plan.json", text.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": [1, 2]")), "title");
        Files.write(folder.resolve("bytes.plan.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});
        assertRefused(product.run(folder, "check", "bytes.plan.json"), "bytes.plan.json");
    }

    @Test
    void aHugePlanIsRefused() throws Exception {
        Path huge = folder.resolve("reus.plan.json");
        try (var out = Files.newOutputStream(huge)) {
            byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 80; i++) {
                out.write(block);
            }
        }
        assertRefused(product.run(folder, "check", huge.toString()), "reus.plan.json");
        Files.delete(huge);
    }

    @Test
    void aMissingPictureIsOneLineAndTheOldReportStays() throws Exception {
        String text = Files.readString(folder.resolve("voorbeeld.plan.json"));
        String marker = "\"narrative\": [";
        assertThat(text).contains(marker);
        Files.writeString(folder.resolve("plaat.plan.json"), text.replaceFirst(java.util.regex.Pattern.quote(marker),
                "\"narrative\": [\"![Luchtfoto](lucht.png)\", \"\", "));
        Files.writeString(folder.resolve("plaat.pdf"), "old");
        assertRefused(product.run(folder, "export", "plaat.plan.json", "-o", "plaat.pdf"), "lucht.png");
        assertThat(folder.resolve("plaat.pdf")).hasContent("old");
    }

    @Test
    void anUnwritableTargetLeavesNothingBehind() throws Exception {
        Path target = folder.resolve("weg/rapport.pdf");
        assertRefused(product.run(folder, "export", "voorbeeld.plan.json", "-o", target.toString()), "rapport.pdf");
        Files.createDirectories(folder.resolve("map.pdf"));
        assertRefused(product.run(folder, "export", "voorbeeld.plan.json", "-o", "map.pdf"), "map.pdf");
        assertThat(folder.resolve("map.pdf")).isEmptyDirectory();
    }

    @Test
    void parallelCommandsWork() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(product.start(folder, "check", "voorbeeld.plan.json"));
        }
        for (Process process : processes) {
            Product.Run run = product.ended(process);
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
        }
    }

    private Product.Run checked(String name, String content) throws Exception {
        Files.writeString(folder.resolve(name), content);
        Product.Run run = product.run(folder, "check", name);
        assertThat(folder.resolve(name)).hasContent(content);
        return run;
    }

    private static void assertRefused(Product.Run run, String named) {
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains(named).doesNotContain("Exception", "\tat ");
    }
}
