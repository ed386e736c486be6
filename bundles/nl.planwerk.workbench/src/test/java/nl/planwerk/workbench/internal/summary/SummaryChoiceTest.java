// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.planwerk.audience.Audience;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.workspace.PlanSession;
import org.junit.jupiter.api.Test;

class SummaryChoiceTest {
    private static SummaryChoice.Source file(String path) {
        return new SummaryChoice.Source(path, Optional.of(Path.of(path)), Optional.empty());
    }

    @Test
    void aChoiceIsFoundAgainAtTheNextStart() {
        SummaryChoice choice = new SummaryChoice(List.of(file("/a b/één.plan.json"), file("/c.plan.json"),
                new SummaryChoice.Source("nieuw", Optional.empty(), Optional.empty())), Audience.GOVERNMENT);
        assertThat(SummaryChoice.audience(choice.stored())).isEqualTo(Audience.GOVERNMENT);
        assertThat(SummaryChoice.files(choice.stored())).containsExactly(Path.of("/a b/één.plan.json"), Path.of("/c.plan.json"));
    }

    @Test
    void aPlanIsReadAsItIsOpenOrClosedNow() {
        Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"));
        Optional<PlanSession> closed = Optional.of(PlanSession.unsaved(plan, plan, Optional.of(Path.of("/a.plan.json"))));
        Optional<PlanSession> opened = Optional.of(PlanSession.unsaved(plan, plan, Optional.of(Path.of("/b.plan.json"))));
        Optional<PlanSession> saved = Optional.of(PlanSession.unsaved(plan, plan, Optional.of(Path.of("/d.plan.json"))));
        SummaryChoice.Source fileless = new SummaryChoice.Source("new", Optional.empty(),
                Optional.of(PlanSession.unsaved(plan, plan, Optional.empty())));
        SummaryChoice choice = new SummaryChoice(List.of(new SummaryChoice.Source("a", Optional.of(Path.of("/a.plan.json")), closed),
                file("/b.plan.json"), new SummaryChoice.Source("d", Optional.empty(), saved), fileless), Audience.PUBLIC);
        SummaryChoice now = choice.anew(path -> path.equals(Path.of("/b.plan.json"))
                ? new SummaryChoice.Source("b", Optional.of(path), opened) : file(path.toString()));
        assertThat(now.plans()).containsExactly(file("/a.plan.json"),
                new SummaryChoice.Source("b", Optional.of(Path.of("/b.plan.json")), opened), file("/d.plan.json"), fileless);
        assertThat(now.audience()).isEqualTo(Audience.PUBLIC);
    }

    @Test
    void withoutOneThePublicReads() {
        assertThat(SummaryChoice.audience("")).isEqualTo(Audience.PUBLIC);
        assertThat(SummaryChoice.files("public")).isEmpty();
    }
}
