// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Theme;
import nl.planwerk.cluster.ClusterIdentity;
import nl.planwerk.model.check.Validator;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Profile;
import nl.planwerk.vocabulary.RequiredTexts;
import nl.planwerk.vocabulary.Sites;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every cluster's template and texts keep. */
class TemplatesTest {

    private static Plan template(Subject cluster) {
        return cluster.plugin().template(cluster.vocabulary());
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void hasAProfileAndAllChaptersAndNothingElse(Subject cluster) {
        Plan template = template(cluster);
        assertThat(template.items(Profile.SECTION_ID)).hasSize(1);
        List<String> chapters = template.items(Chapters.SECTION_ID).stream().map(Item::id).toList();
        List<String> wanted = cluster.vocabulary().chapters().stream()
                .filter(c -> c.mandatory() || c.id().contains(":")).map(ChapterType::id).toList();
        assertThat(chapters).containsAll(wanted).doesNotHaveDuplicates();
        assertThat(template.items(Chapters.SECTION_ID)).allSatisfy(
                chapter -> assertThat(chapter.get(Chapters.STATUS)).contains("empty"));
        assertThat(template.items(Measures.SECTION_ID)).isEmpty();
        assertThat(template.items(Sites.SECTION_ID)).isEmpty();
        assertThat(template.plugin()).isEqualTo(cluster.sample().plugin());
        assertThat(Validator.validate(template)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void isKeptAsTheCodecWritesIt(Subject cluster) throws IOException {
        Plan template = template(cluster);
        byte[] file = new PlanCodec().write(template);
        String path = "/" + cluster.plugin().getClass().getPackageName().replace(".internal", "").replace('.', '/')
                + "/template.plan.json";
        try (var in = cluster.plugin().getClass().getResourceAsStream(path)) {
            assertThat(new String(file, StandardCharsets.UTF_8))
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void saysWhoTheClusterIs(Subject cluster) {
        ClusterIdentity identity = ClusterIdentity.of(template(cluster));
        assertThat(identity).isEqualTo(ClusterIdentity.of(cluster.sample()));
        assertThat(identity.officialName()).startsWith("Cluster ");
        assertThat(identity.aliases()).isNotEmpty().doesNotContain(identity.officialName());
        assertThat(identity.subAreas()).isNotEmpty();
        assertThat(identity.provinces()).isNotEmpty();
        assertThat(identity.coordinators()).isNotEmpty();
        for (String language : List.of("nl", "en")) {
            assertThat(cluster.plugin().name(Locale.forLanguageTag(language))).isNotBlank()
                    .isNotEqualTo(cluster.plugin().id());
        }
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void itsColourCanBeReadOn(Subject cluster) {
        String accent = cluster.plugin().accent().orElseThrow();
        assertThatCode(() -> Theme.neutral().withAccent(Rgb.of(accent))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void everythingHasATextInEachLanguage(Subject cluster) throws IOException {
        for (String language : List.of("", "_nl")) {
            Properties texts = read("vocabulary" + language);
            texts.putAll(read("clusters-" + cluster.plugin().id() + language));
            for (List<String> alternatives : RequiredTexts.of(cluster.vocabulary())) {
                assertThat(alternatives).anySatisfy(key -> assertThat(texts.getProperty(key, "")).isNotBlank());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void bothLanguagesHaveTheSameKeysAndOnlyOwnOnes(Subject cluster) throws IOException {
        Properties english = read("clusters-" + cluster.plugin().id());
        assertThat(new TreeSet<>(english.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(read("clusters-" + cluster.plugin().id() + "_nl").stringPropertyNames()));
        assertThat(english.stringPropertyNames()).allMatch(key -> key.contains(cluster.plugin().id() + ":"));
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (var in = TemplatesTest.class.getResourceAsStream("/OSGI-INF/l10n/" + name + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
