// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.RecordCheck;
import nl.planwerk.checks.internal.CoreChecks;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check command writes for people and for programs. */
class FormatsTest {
    @TempDir
    Path folder;

    @Test
    void sarifHasWhatTheStandardAsksFor() throws IOException, CommandFailure {
        Plan plan = Breaks.all().get("C21").apply(Bench.sample());
        JsonNode log = new ObjectMapper().readTree(Bench.check(plan, folder, Map.of("--format", "sarif")).out());
        assertThat(log.required("version").textValue()).isEqualTo("2.1.0");
        JsonNode run = log.required("runs").get(0);
        assertThat(run.required("tool").required("driver").required("name").textValue()).isNotBlank();
        List<String> rules = run.required("tool").required("driver").required("rules").findValuesAsText("id");
        assertThat(rules).containsExactly("C20", "C21");
        assertThat(run.required("tool").required("driver").required("rules").get(0).required("shortDescription")
                .required("text").textValue()).isIn("Infrastructuur komt te laat", "Infrastructure comes too late");
        assertThat(run.required("invocations").get(0).required("executionSuccessful").booleanValue()).isTrue();
        assertThat(run.required("results")).hasSize(2).allSatisfy(result -> {
            assertThat(rules).contains(result.required("ruleId").textValue());
            assertThat(Set.of("error", "warning", "note")).contains(result.required("level").textValue());
            assertThat(result.required("message").required("text").textValue()).isNotBlank();
            JsonNode location = result.required("locations").get(0);
            assertThat(location.required("physicalLocation").required("artifactLocation").required("uri").textValue())
                    .startsWith("file:///");
            assertThat(location.required("logicalLocations").get(0).required("fullyQualifiedName").textValue())
                    .startsWith("sections.");
        });
        JsonNode suppression = run.required("results").get(0).required("suppressions").get(0);
        assertThat(suppression.required("kind").textValue()).isEqualTo("external");
        assertThat(suppression.required("justification").textValue()).isNotBlank();
    }

    @Test
    void theLanguageCanBeChosen() throws IOException, CommandFailure {
        Plan plan = Breaks.all().get("C24").apply(Bench.sample());
        assertThat(Bench.check(plan, folder, Map.of()).out()).contains("fout C24").contains("Noem de warmtepomp");
        assertThat(Bench.check(plan, folder, Map.of("--lang", "en")).out()).contains("error C24").contains("Name the heat pump");
    }

    @Test
    void wrongChoicesAreRefused() {
        assertThatThrownBy(() -> Bench.check(Bench.sample(), folder, Map.of("--format", "xml")))
                .isInstanceOf(CommandFailure.class).hasMessageContaining("xml");
        assertThatThrownBy(() -> Bench.check(Bench.sample(), folder, Map.of("--lang", "de")))
                .isInstanceOf(CommandFailure.class).hasMessageContaining("de");
    }

    @Test
    void aCheckThatThrowsIsNamedAndTheOthersGoOn() throws IOException, CommandFailure {
        List<Check> checks = new ArrayList<>(CoreChecks.all());
        checks.add(0, new Throwing());
        Plan plan = Breaks.all().get("C24").apply(Bench.sample());
        Bench.Said said = Bench.check(plan, folder, Map.of(), checks);
        assertThat(said.err()).contains("test:throws").contains("on purpose");
        assertThat(said.out()).contains("fout C24");
        assertThat(said.status()).isEqualTo(Command.PLAN_HAS_ERRORS);
    }

    private static final class Throwing implements RecordCheck {
        @Override
        public String id() {
            return "test:throws";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Inputs inputs() {
            return Inputs.records(Measures.SECTION_ID);
        }

        @Override
        public Messages texts() {
            return CoreChecks.all().get(0).texts();
        }

        @Override
        public void check(Item item, PlanView plan, Problems problems) {
            throw new IllegalStateException("on purpose");
        }
    }
}
