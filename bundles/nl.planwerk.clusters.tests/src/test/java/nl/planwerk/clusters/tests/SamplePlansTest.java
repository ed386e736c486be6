// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.planwerk.model.check.Finding;
import nl.planwerk.model.check.Validator;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.report.ReportComposer;
import nl.planwerk.report.ReportOptions;
import nl.planwerk.report.text.TextRenderer;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Installations;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Obstacles;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.References;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.vocabulary.SystemBoundaries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every sample plan keeps. */
class SamplePlansTest {
    /** Emission of all sites of a cluster in tonnes CO2-equivalent, as the European register gives it. */
    private static final Map<String, Map<Integer, String>> REGISTER = Map.of(
            "chemelot", Map.of(2013, "4802410", 2020, "4651056", 2022, "3870419"),
            "noord-nederland", Map.of(2013, "1911439", 2020, "1685541", 2022, "1211680"),
            "noordzeekanaalgebied", Map.of(2013, "12325869", 2020, "11342204", 2022, "11634431"),
            "overige-industrie", Map.of(2013, "2466539", 2020, "2176270", 2022, "2053531"),
            "rijnmond-moerdijk", Map.of(2013, "16972860", 2020, "16770163", 2022, "15985808"),
            "zeeland", Map.of(2013, "10042647", 2020, "9485880", 2022, "8669186"));

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void comesBackByteForByte(Subject cluster) {
        assertThat(text(new PlanCodec().write(cluster.sample()))).isEqualTo(text(cluster.file()));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void belongsToItsPluginAndHoldsNothingUnknown(Subject cluster) {
        assertThat(cluster.sample().plugin())
                .isEqualTo(new PluginStamp(cluster.plugin().id(), cluster.plugin().version()));
        assertThat(cluster.sample().unknown()).isEmpty();
        assertThat(cluster.sample().unknownSections()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void passesEveryCheckAsACompletePlan(Subject cluster) {
        List<Finding> findings = Validator.validate(cluster.sample(), true);
        assertThat(findings).extracting(f -> f.place().path() + ": " + f.message(Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void everySourceOfAFigureIsInTheBibliography(Subject cluster) {
        Set<String> known = cluster.sample().items(References.SECTION_ID).stream().map(Item::id)
                .collect(Collectors.toSet());
        List<String> cited = cluster.items().stream().flatMap(item -> item.members().values().stream())
                .map(SamplePlansTest::info).flatMap(info -> info.source().stream()).map(ref -> ref.id()).toList();
        assertThat(cited).isNotEmpty().isSubsetOf(known);
    }

    private static FigureInfo info(Object value) {
        if (value instanceof YearSeries series) {
            return series.info();
        }
        if (value instanceof Range range) {
            return range.info();
        }
        return value instanceof Quantity quantity ? quantity.info()
                : value instanceof Money money ? money.info() : FigureInfo.NONE;
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void everyProjectAndObstacleSaysWhereItComesFrom(Subject cluster) {
        assertThat(cluster.sample().items(Measures.SECTION_ID)).hasSizeGreaterThan(5)
                .allSatisfy(m -> assertThat(m.list(Measures.SOURCES)).as(m.id()).isNotEmpty());
        assertThat(cluster.sample().items(Obstacles.SECTION_ID)).hasSizeGreaterThan(5)
                .allSatisfy(o -> assertThat(o.list(Obstacles.SOLUTIONS)).as(o.id()).isNotEmpty())
                .allSatisfy(o -> assertThat(o.list(Obstacles.SOURCES)).as(o.id()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void emissionsAddUpToTheRegister(Subject cluster) {
        Map<Integer, BigDecimal> sums = new TreeMap<>();
        cluster.sample().items(Sites.SECTION_ID)
                .forEach(site -> site.get(Sites.EMISSIONS).ifPresent(series -> add(sums, series)));
        REGISTER.get(cluster.plugin().id()).forEach(
                (year, tonnes) -> assertThat(sums.get(year)).as("%d", year).isEqualByComparingTo(tonnes));
        assertThat(sums.keySet()).containsExactly(2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022);
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void permitsAddUpToTheirSite(Subject cluster) {
        for (Item site : cluster.sample().items(Sites.SECTION_ID)) {
            Map<Integer, BigDecimal> permits = new TreeMap<>();
            site.list(Sites.INSTALLATIONS)
                    .forEach(i -> i.get(Installations.EMISSIONS).ifPresent(series -> add(permits, series)));
            if (!permits.isEmpty()) {
                Map<Integer, BigDecimal> whole = new TreeMap<>();
                add(whole, site.get(Sites.EMISSIONS).orElseThrow());
                assertThat(permits).as(site.id()).isEqualTo(whole);
            }
        }
    }

    private static void add(Map<Integer, BigDecimal> sums, YearSeries series) {
        assertThat(series.unit()).isEqualTo("tCO2e/yr");
        series.values().forEach((year, value) -> sums.merge(year, value.value(), BigDecimal::add));
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void everyMandatoryAndEveryOwnChapterHasText(Subject cluster) {
        cluster.vocabulary().chapters().stream().filter(c -> c.mandatory() || isOwn(cluster, c)).forEach(
                chapter -> assertThat(narrative(cluster.sample(), chapter.id())).as(chapter.id()).isNotBlank());
        assertThat(narrative(cluster.sample(), ChapterTypes.FOREWORD.id())).contains("voorbeeldplan", "niet vastgesteld");
        assertThat(cluster.sample().items(SystemBoundaries.SECTION_ID)).hasSize(1);
    }

    private static boolean isOwn(Subject cluster, ChapterType chapter) {
        return chapter.id().startsWith(cluster.plugin().id() + ":");
    }

    private static String narrative(Plan plan, String chapter) {
        return plan.section(Chapters.SECTION_ID).item(chapter).flatMap(c -> c.get(Chapters.NARRATIVE)).orElse("");
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void theReportHasTheMandatoryAndTheOwnChapters(Subject cluster) {
        for (String language : List.of("nl", "en")) {
            String report = TextRenderer.render(ReportComposer.of(List.of())
                    .compose(cluster.sample(), ReportOptions.standard().in(language)).document());
            Locale locale = Locale.forLanguageTag(language);
            cluster.vocabulary().chapters().stream().filter(c -> c.mandatory() || isOwn(cluster, c)).forEach(
                    c -> assertThat(report).contains(cluster.vocabulary().label("chapter." + c.id(), locale)));
            cluster.plugin().contribution().sections().stream()
                    .filter(s -> !cluster.sample().items(s.id()).isEmpty()).forEach(s -> assertThat(report)
                            .contains(cluster.vocabulary().label("section." + s.id(), locale)));
            assertThat(report).contains("CC BY 4.0");
        }
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void keepsItsOwnDataWithoutItsPlugin(Subject cluster) throws IOException {
        Plan bare = Subject.read(cluster.file(), CoreVocabulary.with());
        assertThat(text(new PlanCodec().write(bare))).isEqualTo(text(cluster.file()));
        assertThat(bare.unknownSections()).isNotEmpty();
        Plan edited = bare.withHeader(bare.header().with(Plans.TITLE, "Een andere titel"));
        Plan again = Subject.read(new PlanCodec().write(edited), cluster.vocabulary());
        assertThat(again.sections()).isEqualTo(cluster.sample().sections());
        assertThat(again.get(Plans.TITLE)).contains("Een andere titel");
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#all")
    void holdsNoDataWithoutALicence(Subject cluster) {
        assertThat(text(cluster.file())).contains("CC BY 4.0").doesNotContain("MIDDEN")
                .doesNotContain("\"latitude\"", "\"longitude\"", "\"sbi\"");
    }
}
