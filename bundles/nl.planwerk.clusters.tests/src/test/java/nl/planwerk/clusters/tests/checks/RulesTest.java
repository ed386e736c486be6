// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.planwerk.checks.CheckEngine;
import nl.planwerk.checks.Problem;
import nl.planwerk.checks.QuickFix;
import nl.planwerk.checks.internal.CoreChecks;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.model.check.Finding;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what breaks it, and nothing else does. */
class RulesTest {
    @TempDir
    Path folder;

    static Stream<String> rules() {
        return Breaks.all().keySet().stream();
    }

    @Test
    void everyRuleIsAsked() {
        assertThat(CoreChecks.all()).extracting(c -> c.id()).containsExactlyElementsOf(Breaks.all().keySet()).hasSize(40);
    }

    @Test
    void everyRuleHasANameInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
            assertThat(CoreChecks.all()).extracting(c -> c.texts().find(locale, c.id() + ".name").orElse("")).doesNotContain("")
                    .doesNotHaveDuplicates();
            Messages model = Messages.of(Finding.class, "OSGI-INF/l10n/model");
            assertThat(IntStream.rangeClosed(1, 17).mapToObj(n -> model.find(locale, "V%02d.name".formatted(n)).orElse("")))
                    .doesNotContain("").doesNotHaveDuplicates();
        }
    }

    @Test
    void theExamplePlanHasNothingButOneAcceptedWarning() throws IOException, CommandFailure {
        Bench.Said said = Bench.check(Bench.sample(), folder, Map.of("--format", "json"));
        assertThat(said.status()).isEqualTo(Command.DONE);
        JsonNode problems = new ObjectMapper().readTree(said.out()).required("problems");
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).required("rule").textValue()).isEqualTo("C20");
        assertThat(problems.get(0).required("accepted").textValue()).contains("flexibel contract");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void breaksItAndNoOther(String rule) throws IOException, CommandFailure {
        Bench.Said said = Bench.check(Breaks.all().get(rule).apply(Bench.sample()), folder, Map.of("--format", "json"));
        Set<String> found = new TreeSet<>();
        List<String> messages = new ArrayList<>();
        boolean error = false;
        for (JsonNode problem : new ObjectMapper().readTree(said.out()).required("problems")) {
            if (!problem.has("accepted")) {
                found.add(problem.required("rule").textValue());
                messages.add(problem.required("message").textValue());
                error |= problem.required("severity").textValue().equals("error");
            }
        }
        assertThat(found).as(messages.toString()).containsExactly(rule);
        assertThat(said.status()).isEqualTo(error ? Command.PLAN_HAS_ERRORS : Command.DONE);
        assertThat(said.err()).isEmpty();
        assertThat(messages).noneMatch(m -> m.matches(".*(\\{\\d}|C\\d\\d).*"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysItInBothLanguagesAndAtAPlaceThatExists(String rule) {
        Plan plan = Breaks.all().get(rule).apply(Bench.sample());
        for (Problem problem : broken(plan, rule).problems().stream().filter(p -> p.accepted().isEmpty()).toList()) {
            String dutch = problem.message(Locale.forLanguageTag("nl"), plan.vocabulary());
            String english = problem.message(Locale.ENGLISH, plan.vocabulary());
            assertThat(dutch).isNotEqualTo(english).doesNotContain("{0}", "{1}", rule + ".");
            assertThat(english).doesNotContain("{0}", "{1}", rule + ".");
            assertThat(plan.vocabulary().section(problem.place().section())).isPresent();
            if (!problem.place().item().isEmpty()) {
                assertThat(plan.section(problem.place().section()).item(problem.place().item())
                        .flatMap(i -> i.type().field(problem.place().field()))).as(problem.place().path()).isPresent();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatItsMendsDoIsShownAndMends(String rule) {
        Plan plan = Breaks.all().get(rule).apply(Bench.sample());
        CheckEngine engine = broken(plan, rule);
        for (Problem problem : engine.problems().stream().filter(p -> p.accepted().isEmpty()).toList()) {
            for (QuickFix fix : engine.fixes(problem)) {
                assertThat(fix.preview(plan).isEmpty()).isFalse();
                assertThat(fix.label().in(Locale.ENGLISH, plan.vocabulary())).doesNotContain("fix.", "{0}");
                assertThat(broken(fix.edit().apply(plan), rule).problems()).doesNotContain(problem);
            }
        }
    }

    @Test
    void hasMendsWhereTheyAreMechanical() {
        List<String> mended = rules().filter(rule -> {
            CheckEngine engine = broken(Breaks.all().get(rule).apply(Bench.sample()), rule);
            return engine.problems().stream().filter(p -> p.accepted().isEmpty()).anyMatch(p -> !engine.fixes(p).isEmpty());
        }).toList();
        assertThat(mended).containsExactly("C02", "C03", "C06", "C12", "C20", "C32");
    }

    private static CheckEngine broken(Plan plan, String rule) {
        CheckEngine engine = new CheckEngine(CoreChecks.all().stream().filter(c -> c.id().equals(rule)).toList());
        engine.start(plan);
        return engine;
    }

    @Test
    void theUnknownIsAnErrorOnceThePlanIsAdopted() throws IOException, CommandFailure {
        Plan draft = Breaks.all().get("C28").apply(Bench.sample());
        assertThat(Bench.check(draft, folder, Map.of()).status()).isEqualTo(Command.DONE);
        Plan adopted = draft.withHeader(draft.header().with(Plans.STATUS, "adopted"));
        assertThat(Bench.check(adopted, folder, Map.of()).status()).isEqualTo(Command.PLAN_HAS_ERRORS);
    }
}
