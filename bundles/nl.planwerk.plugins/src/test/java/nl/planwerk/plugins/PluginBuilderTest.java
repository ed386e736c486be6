// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;

import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.plugins.internal.describe.DescribedCluster;
import nl.planwerk.plugins.internal.describe.DescriptionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginBuilderTest {
    private static final Path FOLDER = Path.of("src/test/resources/border-march");
    @TempDir
    Path folder;

    @Test
    void makesABundleWithoutClasses() throws Exception {
        byte[] plugin = PluginBuilder.build(FOLDER);
        try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(plugin))) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("cluster.border-march");
            assertThat(manifest.getValue("Bundle-Version")).isEqualTo("1.0.0");
            assertThat(manifest.getValue("Planwerk-Cluster")).isEqualTo("cluster.json");
            assertThat(manifest.getValue("Require-Capability")).contains("osgi.extender=planwerk.cluster");
            assertThat(jar.getNextJarEntry()).extracting(JarEntry::getName).isEqualTo("cluster.json");
            assertThat(jar.getNextJarEntry()).extracting(JarEntry::getName).isEqualTo("sample.plan.json");
            assertThat(jar.getNextJarEntry()).isNull();
        }
        assertThat(PluginBuilder.build(FOLDER)).isEqualTo(plugin);
    }

    @Test
    void answersMakeAPluginThatWorks() throws Exception {
        NewCluster answers = new NewCluster("my-harbour", Map.of("nl", "Mijn haven", "en", "My harbour"), "nl", "#1f4e79",
                "Haven (fictief)", List.of("Haven"), List.of("Noord", "Zuid"), List.of("zeeland"), List.of("Havenkantoor"));
        byte[] text = answers.description().getBytes(StandardCharsets.UTF_8);
        assertThat(PluginBuilder.build(Map.of("cluster.json", text))).isNotEmpty();
        assertThat(new String(text, StandardCharsets.UTF_8)).contains("\"Kaden\"", "\"Quays\"");
    }

    @Test
    void answersThatAreWrongAreToldLikeAnyMistake() {
        NewCluster answers = new NewCluster("My Harbour", Map.of("nl", "Mijn haven"), "de", "blue", "", List.of(), List.of(),
                List.of("atlantis"), List.of());
        assertThatThrownBy(() -> PluginBuilder.build(Map.of("cluster.json",
                answers.description().getBytes(StandardCharsets.UTF_8)))).isInstanceOfSatisfying(PluginRefused.class,
                        refused -> assertThat(refused.reasons()).hasSize(3));
    }

    @Test
    void aThemeIsTakenWithThePluginOrRefusedWithItsReason() throws Exception {
        byte[] description = """
                {"format": 1, "id": "harbour", "version": "1.0.0", "name": "Haven", "theme": "look.json"}
                """.getBytes(StandardCharsets.UTF_8);
        byte[] wide = "{\"margins\": {\"left\": 90}}".getBytes(StandardCharsets.UTF_8);
        byte[] pale = "{\"colours\": {\"text\": \"#cccccc\"}}".getBytes(StandardCharsets.UTF_8);
        DescriptionReader reader = new DescriptionReader("cluster.json", name -> Optional.of(wide));
        ClusterPlugin plugin = new DescribedCluster(reader.read(description).orElseThrow(), name -> Optional.of(wide));
        assertThat(plugin.theme().orElseThrow()).hasBinaryContent(wide);
        assertThat(PluginBuilder.build(Map.of("cluster.json", description, "look.json", wide))).isNotEmpty();
        assertThatThrownBy(() -> PluginBuilder.build(Map.of("cluster.json", description, "look.json", pale)))
                .isInstanceOfSatisfying(PluginRefused.class, refused -> assertThat(refused.reasons()).singleElement().satisfies(r -> {
                    assertThat(r.message(Locale.ENGLISH)).startsWith("cluster.json, line 1").contains("look.json: the colour #cccccc");
                    assertThat(r.message(Locale.forLanguageTag("nl"))).contains("look.json: de kleur #cccccc is niet gebruikt");
                }));
        assertThatThrownBy(() -> PluginBuilder.build(Map.of("cluster.json", description)))
                .isInstanceOf(PluginRefused.class).hasMessageContaining("look.json");
    }

    @Test
    void aFolderWithoutDescriptionIsRefused() throws IOException {
        Files.writeString(folder.resolve("readme.md"), "nothing");
        assertThatThrownBy(() -> PluginBuilder.build(folder)).isInstanceOf(PluginRefused.class).hasMessageContaining("cluster.json");
    }

    @Test
    void thePublishedSchemaIsTheOneInForce() throws IOException {
        assertThat(Path.of("../../docs/cluster.schema.json")).hasBinaryContent(PluginBuilder.schema());
    }
}
