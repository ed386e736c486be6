// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.CheckEngine;
import nl.planwerk.checks.Problem;
import nl.planwerk.checks.Review;
import nl.planwerk.clusters.tests.Subject;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each cluster's own checks find what they are for in its plans, and nothing wrong in its sample. */
class ClusterChecksTest {

    static Stream<String> keys() {
        return ClusterBreaks.all().keySet().stream();
    }

    private static Subject subject(String key) {
        return Subject.all().filter(s -> s.plugin().id().equals(key.substring(0, key.indexOf(':')))).findFirst().orElseThrow();
    }

    private static List<Problem> own(Plan plan) {
        Review review = Review.of(plan, ClusterBreaks.CHECKS);
        assertThat(review.failures()).isEmpty();
        return review.problems().stream().filter(problem -> problem.rule().contains(":")).toList();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isFoundAndSaidInBothLanguages(String key) {
        Subject cluster = subject(key);
        List<Problem> found = own(ClusterBreaks.all().get(key).apply(cluster.sample())).stream()
                .filter(problem -> problem.text().key().equals(key)).toList();
        assertThat(found).hasSize(1).allSatisfy(problem -> {
            String dutch = problem.message(Locale.forLanguageTag("nl"), cluster.vocabulary());
            String english = problem.message(Locale.ENGLISH, cluster.vocabulary());
            assertThat(dutch).doesNotContain(key, "{").isNotEqualTo(english);
            assertThat(english).doesNotContain(key, "{");
            assertThat(problem.place().section()).isNotEmpty();
        });
    }

    @Test
    void everyCheckIsTried() {
        Set<String> tried = new TreeSet<>();
        keys().forEach(key -> tried.add(key.replaceFirst("\\..*", "")));
        assertThat(ClusterBreaks.CHECKS).extracting(Check::id).containsExactlyInAnyOrderElementsOf(tried);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
            assertThat(ClusterBreaks.CHECKS).allSatisfy(check ->
                    assertThat(check.texts().find(locale, check.id() + ".name")).as(check.id()).isPresent());
        }
    }

    @Test
    void whatIsUnknownIsAnErrorOnceThePlanIsAdopted() {
        Plan open = ClusterBreaks.all().get("zeeland:ownersOnBothSides.dutch").apply(subject("zeeland:").sample());
        assertThat(severity(open)).containsExactly(Severity.WARNING);
        assertThat(severity(open.withHeader(open.header().with(Plans.STATUS, "adopted")))).containsExactly(Severity.ERROR);
    }

    private static List<Severity> severity(Plan plan) {
        return own(plan).stream().filter(problem -> problem.rule().equals("zeeland:ownersOnBothSides"))
                .map(Problem::severity).toList();
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#allAndTheExample")
    void samplesHaveNoErrorsAndPlansOfOthersAreLeftAlone(Subject cluster) {
        assertThat(own(cluster.sample())).allSatisfy(problem -> {
            assertThat(problem.rule()).startsWith(cluster.plugin().id() + ":");
            assertThat(problem.severity()).as(problem.message(Locale.ENGLISH, cluster.vocabulary())).isNotEqualTo(Severity.ERROR);
        });
    }

    /** A check hears of every field of the header that it reads: following an edit there is starting anew. */
    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#allAndTheExample")
    void editsOfTheHeaderAreFollowed(Subject cluster) {
        for (String member : cluster.sample().header().members().keySet()) {
            Plan edited = cluster.sample().withHeader(cluster.sample().header().withoutMember(member));
            CheckEngine engine = new CheckEngine(ClusterBreaks.CHECKS);
            engine.start(cluster.sample());
            engine.update(edited);
            CheckEngine anew = new CheckEngine(ClusterBreaks.CHECKS);
            anew.start(edited);
            assertThat(engine.problems()).as(member).isEqualTo(anew.problems());
        }
    }
}
