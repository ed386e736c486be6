// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins in the installed product: made, installed, used, updated, switched off, removed; and fifteen broken ones. */
class PluginsTest {
    /** What is said of each kind of broken plugin, in Dutch. */
    private static final Map<String, String> SAID = Map.ofEntries(Map.entry("throws", "the harbour is closed"),
            Map.entry("blocks", "seconden geen antwoord"), Map.entry("nonsense", "contribution of other"),
            Map.entry("twice", "meldt zich tweemaal aan"), Map.entry("same", "Twee plugins brengen cluster chemelot"),
            Map.entry("shadow", "nl.planwerk.model.plan"), Map.entry("itext", "package com.itextpdf.kernel.pdf aan"),
            Map.entry("jackson", "package com.fasterxml.jackson.core aan"), Map.entry("newer", "een nieuwere Planwerk nodig"),
            Map.entry("nobundle", "Bundle-SymbolicName"), Map.entry("bomb", "groter dan 256 MB"),
            Map.entry("outside", "../../outside.txt"), Map.entry("cut", "beschadigd of onderweg afgebroken"),
            Map.entry("java", "gemaakt voor Java 55; dit is Java "), Map.entry("missing", "org.example.harbour [2.0.0,3.0.0)"));

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

    @Test
    void aPluginWithoutJavaLivesItsWholeLife() throws Exception {
        Path home = Files.createDirectories(folder.resolve("life"));
        Product product = product(home);
        Product.Run made = product.run(home, "new-plugin", "--id", "mijn-haven", "--name", "Mijn haven", "--name-en", "My harbour",
                "--provinces", "zeeland", "--sub-areas", "Noord, Zuid", "--source", "bron", "-o", "haven.jar");
        assertThat(made.err()).isEmpty();
        assertThat(product.run(home, "plugins", "show", "haven.jar").out()).contains("Niemand heeft de plugin ondertekend");
        assertThat(product.run(home, "plugins", "install", "haven.jar").status()).isZero();
        assertThat(product.run(home, "plugins").out()).contains("cluster.mijn-haven  1.0.0  werkt", "hoofdstukken: 1");

        assertThat(product.run(home, "new", "mijn-haven", "-o", "p.plan.json").status()).isZero();
        Path plan = home.resolve("p.plan.json");
        String text = Files.readString(plan);
        assertThat(text).contains("Implementatieplan Mijn haven", "Noord");
        Files.writeString(plan, text.replaceFirst("\"sections\": \\{", "\"sections\": {\"mijn-haven:quays\": {\"items\": "
                + "[{\"id\": \"k1\", \"name\": \"Westkade\", \"startYear\": 2030, \"endYear\": 2029}]},"));
        Product.Run check = product.run(home, "check", "p.plan.json");
        assertThat(check.out()).contains("fout mijn-haven:yearsInOrder", "Westkade");
        assertThat(product.run(home, "export", "p.plan.json", "-o", "p.txt").status()).isZero();
        assertThat(home.resolve("p.txt")).content().contains("Kaden", "Westkade", "2029");
        assertThat(product.run(home, "export", "p.plan.json", "-o", "p.pdf").status()).isZero();

        Path source = home.resolve("bron/cluster.json");
        Files.writeString(source, Files.readString(source).replace("\"1.0.0\"", "\"1.1.0\"").replace("\"Kaden\"", "\"Kaden en steigers\""));
        assertThat(product.run(home, "new-plugin", "bron", "-o", "haven2.jar").err()).isEmpty();
        assertThat(product.run(home, "plugins", "install", "haven2.jar").status()).isZero();
        assertThat(product.run(home, "plugins").outLines()).filteredOn(line -> !line.startsWith(" ")).singleElement()
                .asString().contains("1.1.0");
        product.run(home, "export", "p.plan.json", "-o", "p2.txt");
        assertThat(home.resolve("p2.txt")).content().contains("Kaden en steigers", "Westkade");

        byte[] before = Files.readAllBytes(plan);
        assertThat(product.run(home, "plugins", "disable", "cluster.mijn-haven").status()).isZero();
        assertThat(product.run(home, "plugins").out()).contains("cluster.mijn-haven  1.1.0  uit");
        assertThat(product.run(home, "check", "p.plan.json").err()).contains("mijn-haven is niet geïnstalleerd");
        assertThat(plan).hasBinaryContent(before);
        assertThat(product.run(home, "plugins", "enable", "cluster.mijn-haven").out()).contains("werkt");
        assertThat(product.run(home, "check", "p.plan.json").out()).contains("Westkade");
        assertThat(product.run(home, "plugins", "remove", "cluster.mijn-haven").status()).isZero();
        assertThat(product.run(home, "plugins").out()).isEmpty();
        assertThat(product.run(home, "plugins", "remove", "cluster.mijn-haven").status()).isEqualTo(2);
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
        assertThat(product.run(home, "plugins").out()).contains("t.good  1.0.0  werkt", "ClusterPlugin: 1");
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
