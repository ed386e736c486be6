// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Obstacles;
import nl.planwerk.vocabulary.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes that published plans had, made in the example plan, are told to its author in plain words. */
class PublishedFailuresTest {
    @TempDir
    Path folder;

    private String text(Plan plan, int status) throws IOException, CommandFailure {
        Bench.Said said = Bench.check(plan, folder, Map.of());
        assertThat(said.status()).isEqualTo(status);
        return said.out();
    }

    @Test
    void tonnesPrintedAsKilotonnes() throws IOException, CommandFailure {
        Plan plan = Breaks.write(Bench.sample(), "summary", "De reductie is 700.000 kiloton per jaar (-26 procent).");
        assertThat(text(plan, Command.PLAN_HAS_ERRORS)).contains("fout C06").contains("700.000 kiloton")
                .contains("Controleer de eenheid");
    }

    @Test
    void tonnesEnteredAsKilotonnes() throws IOException, CommandFailure {
        Plan plan = Breaks.year(Bench.sample(), "vb-m12", Measures.REDUCTION, 2030, "15000");
        assertThat(text(plan, Command.PLAN_HAS_ERRORS)).contains("fout C06").contains("VB-12");
    }

    @Test
    void moreStoredThanCanBeTransported() throws IOException, CommandFailure {
        Plan plan = Breaks.year(Bench.sample(), "vb-m23", Measures.CAPTURED, 2040, "2100");
        assertThat(text(plan, Command.PLAN_HAS_ERRORS)).contains("fout C21").contains("2.740").contains("1.200");
    }

    @Test
    void yearsThatDrifted() throws IOException, CommandFailure {
        Plan plan = Bench.set(Bench.sample(), Infrastructure.SECTION_ID, "vb-n2", Infrastructure.EARLIER_PLANNED_YEAR,
                Breaks.number("2024"));
        assertThat(text(plan, Command.DONE)).contains("waarschuwing C39").contains("IN-02").contains("van 2024 naar 2028");
    }

    @Test
    void obstacleOfNobody() throws IOException, CommandFailure {
        Plan plan = Bench.clear(Bench.sample(), Obstacles.SECTION_ID, "vb-k3", Obstacles.OWNER);
        assertThat(text(plan, Command.DONE)).contains("waarschuwing C28").contains("KN-03").contains("heeft geen eigenaar")
                .doesNotContain("V01");
        Plan adopted = plan.withHeader(plan.header().with(Plans.STATUS, "adopted"));
        assertThat(text(adopted, Command.PLAN_HAS_ERRORS)).contains("fout C28");
    }
}
