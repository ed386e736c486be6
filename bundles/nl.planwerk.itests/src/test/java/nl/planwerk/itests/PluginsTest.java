// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins in the installed product: made, installed, used, updated, switched off, removed; and fifteen broken ones. */
class PluginsTest {
    /** What is said of each kind of broken plugin, in Dutch. */
    private static final Map<String, String> SAID = Map.ofEntries(Map.entry("throws", "the harbour is closed"),
            Map.entry("blocks", "seconden geen antwoord"), Map.entry("nonsense", "contribution of other"),
            Map.entry("twice", "meldt zich tweemaal aan"), Map.entry("same", "Twee plugins brengen cluster chemelot"),
            Map.entry("shadow", "nl.planwerk.model.plan"), Map.entry("itext", "package com.itextpdf.kernel.pdf aan"),
            Map.entry("jackson", "package com.fasterxml.jackson.core aan"), Map.entry("newer", "Werk Planwerk bij, of vraag de maker"),
            Map.entry("nobundle", "Bundle-SymbolicName"), Map.entry("bomb", "groter dan 256 MB"),
            Map.entry("outside", "../../outside.txt"), Map.entry("cut", "beschadigd of onderweg afgebroken"),
            Map.entry("java", "gemaakt voor Java 55; dit is Java "), Map.entry("missing", "org.example.harbour [2.0.0,3.0.0)"));

    private static final Path BORDER_MARCH = Path.of("../nl.planwerk.plugins/src/test/resources/border-march");

    @TempDir
    static Path folder;

    private static Product product(Path home) {
        return new Product(home, Map.of("PLANWERK_ARCHIVE", "off", "PLANWERK_JAVA_OPTS", "-Dplanwerk.plugin.limit=1500"));
    }

    private static Path pluginFolder(Path home) {
        return home.resolve("home/data/plugins");
    }

    @Test
    void everyBrokenPluginIsRefusedWithItsReason() throws Exception {
        Path home = Files.createDirectories(folder.resolve("refused"));
        Product product = product(home);
        Map<String, Path> broken = new PluginJars(home, product.bundles()).broken();
        assertThat(broken.keySet()).isEqualTo(SAID.keySet()).hasSize(15);
        for (Map.Entry<String, Path> entry : broken.entrySet()) {
            Product.Run run = product.run(home, "plugins", "install", entry.getValue().toString(), "--trust");
            assertThat(run.err()).as(entry.getKey()).contains(SAID.get(entry.getKey())).doesNotContain("\tat ");
            assertThat(run.status()).as(entry.getKey()).isEqualTo(2);
        }
        assertThat(product.run(home, "plugins").out()).isEmpty();
        try (Stream<Path> files = Files.list(pluginFolder(home))) {
            assertThat(files).isEmpty();
        }
    }

    @Tag("soak")
    @Test
    void brokenPluginsInTheFolderHarmNobodyElse() throws Exception {
        Path home = Files.createDirectories(folder.resolve("dropped"));
        Product product = product(home);
        Map<String, Path> broken = new PluginJars(home, product.bundles()).broken();
        PluginJars.copy(broken.values().stream(), pluginFolder(home));
        assertThat(product.run(home, "new", "chemelot", "--sample", "-o", "a.plan.json").status()).isZero();
        assertThat(product.run(home, "export", "a.plan.json", "-o", "a.pdf").status()).isZero();
        assertThat(product.run(home, "clusters").outLines()).extracting(line -> line.split(" ")[0]).contains("chemelot",
                "noord-nederland", "noordzeekanaalgebied", "overige-industrie", "rijnmond-moerdijk", "zeeland", "twice");
        Product.Run list = product.run(home, "plugins", "list");
        assertThat(list.status()).isZero();
        SAID.forEach((kind, said) -> assertThat(list.out()).as(kind).contains(said));
        assertThat(list.out()).doesNotContain("  werkt  ");
    }

    /** The seventh cluster, which lies in two countries and speaks English, written from the guide alone. */
    @Test
    void aPluginWithoutJavaLivesItsWholeLife() throws Exception {
        Path home = Files.createDirectories(folder.resolve("life"));
        Product product = product(home);
        Path source = Files.createDirectories(home.resolve("march"));
        PluginJars.copy(Stream.of("cluster.json", "sample.plan.json").map(BORDER_MARCH::resolve), source);
        assertThat(product.run(home, "new-plugin", "march", "-o", "march.jar").err()).isEmpty();
        assertThat(product.run(home, "plugins", "show", "march.jar").out()).contains("Niemand heeft de plugin ondertekend");
        assertThat(product.run(home, "plugins", "install", "march.jar").status()).isZero();
        assertThat(product.run(home, "plugins").out()).contains("cluster.border-march  1.0.0  werkt", "hoofdstukken: 2, onderdelen: 2, controles: 7");

        assertThat(product.run(home, "new", "border-march", "-o", "p.plan.json").status()).isZero();
        Path plan = home.resolve("p.plan.json");
        String text = Files.readString(plan);
        assertThat(text).contains("Implementation plan Border March", "Dutch side", "Say here what happens on both sides");
        Files.writeString(plan, text.replaceFirst("\"sections\": \\{", "\"sections\": {\"border-march:jointProjects\": {\"items\": "
                + "[{\"id\": \"f1\", \"name\": \"Ferry\", \"lead\": \"german\", \"startYear\": 2030, \"endYear\": 2029}]},"));
        Product.Run check = product.run(home, "check", "p.plan.json");
        assertThat(check.out()).contains("fout border-march:years", "Ferry");
        assertThat(product.run(home, "export", "p.plan.json", "-o", "p.txt").status()).isZero();
        assertThat(home.resolve("p.txt")).content().contains("On both sides of the border", "Joint projects", "Ferry", "German side", "2029");
        assertThat(product.run(home, "export", "p.plan.json", "--audience", "internal", "--profile", "pdfa-3a", "-o", "p.pdf").status()).isZero();
        assertThat(product.run(home, "new", "--from", "p.pdf", "-o", "back.plan.json").status()).isZero();
        assertThat(home.resolve("back.plan.json")).content().contains("border-march:jointProjects", "Ferry");

        Path description = source.resolve("cluster.json");
        Files.writeString(description, Files.readString(description).replace("\"1.0.0\"", "\"1.1.0\"")
                .replace("\"Joint projects\"", "\"Joint projects and works\"")
                .replace("{\"id\": \"name\", \"kind\": \"text\", \"required\": true,",
                        "{\"id\": \"berth\", \"kind\": \"text\", \"label\": \"Berth\"}, {\"id\": \"name\", \"kind\": \"text\", \"required\": true,"));
        assertThat(product.run(home, "new-plugin", "march", "-o", "march2.jar").err()).isEmpty();
        assertThat(product.run(home, "plugins", "install", "march2.jar").out()).contains("cluster.border-march  1.1.0  werkt");
        product.run(home, "export", "p.plan.json", "-o", "p2.txt");
        assertThat(home.resolve("p2.txt")).content().contains("Joint projects and works", "Ferry");

        byte[] before = Files.readAllBytes(plan);
        assertThat(product.run(home, "plugins", "disable", "cluster.border-march").status()).isZero();
        assertThat(product.run(home, "plugins").out()).contains("cluster.border-march  1.1.0  uit");
        assertThat(product.run(home, "check", "p.plan.json").err()).contains("border-march is niet geïnstalleerd");
        assertThat(plan).hasBinaryContent(before);
        assertThat(product.run(home, "plugins", "enable", "cluster.border-march").out()).contains("werkt");
        blocksTheWindow(product, home);
        assertThat(product.run(home, "check", "p.plan.json").out()).contains("Ferry");
        assertThat(product.run(home, "plugins", "remove", "cluster.border-march").status()).isZero();
        assertThat(product.run(home, "plugins").out()).isEmpty();
        assertThat(product.run(home, "plugins", "remove", "cluster.border-march").status()).isEqualTo(2);
    }

    /** As the workbench leaves it when it has to be ended by force: the plugin is not started until it is switched on. */
    private static void blocksTheWindow(Product product, Path home) throws Exception {
        Path marker = Files.createFile(pluginFolder(home).resolve("cluster.border-march-1.1.0.jar.blocked"));
        assertThat(product.run(home, "plugins").out()).contains("niet gestart", "hield de vorige keer het venster op");
        assertThat(product.run(home, "plugins", "enable", "cluster.border-march").out()).contains("werkt");
        assertThat(marker).doesNotExist();
    }

    @Test
    void codeIsInstalledOnlyByThoseWhoTrustIt() throws Exception {
        Path home = Files.createDirectories(folder.resolve("trust"));
        Product product = product(home);
        Path jar = new PluginJars(home, product.bundles()).cluster("t.good", "good", "return none();", 1).write("good.jar");
        Product.Run run = product.run(home, "plugins", "install", jar.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("alle rechten van het programma", "Gebruikt: nl.planwerk.cluster, nl.planwerk.model.plan");
        assertThat(run.err()).contains("--trust");
        assertThat(product.run(home, "plugins", "install", jar.toString(), "--trust").status()).isZero();
        assertThat(product.run(home, "clusters").out()).contains("good");
        assertThat(product.run(home, "plugins").out()).contains("t.good  1.0.0  werkt", "clusters: 1");
    }

    @Test
    void aPluginThatDoesNotWorkLeavesItsPredecessor() throws Exception {
        Path home = Files.createDirectories(folder.resolve("predecessor"));
        Product product = product(home);
        PluginJars jars = new PluginJars(home, product.bundles());
        product.run(home, "plugins", "install", jars.cluster("t.p", "first", "return none();", 1).write("v1.jar").toString(), "--trust");
        Path worse = jars.cluster("t.p", "first", "throw new IllegalStateException(\"worse\");", 1)
                .header("Bundle-Version", "2.0.0").write("v2.jar");
        Product.Run run = product.run(home, "plugins", "install", worse.toString(), "--trust");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("worse");
        assertThat(product.run(home, "plugins").out()).contains("t.p  1.0.0  werkt");
    }
}
