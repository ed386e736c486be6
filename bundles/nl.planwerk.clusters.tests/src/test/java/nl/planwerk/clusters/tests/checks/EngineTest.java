// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.planwerk.checks.Acceptance;
import nl.planwerk.checks.Changes;
import nl.planwerk.checks.CheckEngine;
import nl.planwerk.checks.Problem;
import nl.planwerk.checks.internal.CoreChecks;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.vocabulary.AcceptedWarnings;
import nl.planwerk.vocabulary.Chapters;
import org.junit.jupiter.api.Test;

/** An engine that follows edits knows what one that starts anew knows. */
class EngineTest {
    private static final Plan SAMPLE = Bench.sample();

    @Property(tries = 60)
    void followingEditsIsStartingAnew(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int edits) {
        Random random = new Random(seed);
        CheckEngine engine = new CheckEngine(CoreChecks.all());
        engine.start(SAMPLE);
        List<Plan> history = new ArrayList<>(List.of(SAMPLE));
        for (int i = 0; i < edits; i++) {
            boolean undo = random.nextInt(8) == 0;
            Plan next = undo ? history.get(random.nextInt(history.size())) : edited(history.get(history.size() - 1), random);
            history.add(next);
            List<Problem> before = engine.problems();
            Changes changes = engine.update(next);
            CheckEngine anew = new CheckEngine(CoreChecks.all());
            anew.start(next);
            assertThat(engine.problems()).isEqualTo(anew.problems());
            assertThat(engine.failures()).isEmpty();
            List<Problem> expected = new ArrayList<>(before);
            changes.removed().forEach(gone -> assertThat(expected.remove(gone)).as(gone.toString()).isTrue());
            expected.addAll(changes.added());
            assertThat(expected).containsExactlyInAnyOrderElementsOf(engine.problems());
        }
    }

    /** One random edit: a known break, a field taken from another record of the section or cleared, a record gone, moved or added. */
    private static Plan edited(Plan plan, Random random) {
        if (random.nextInt(5) == 0) {
            try {
                return pick(new ArrayList<>(Breaks.all().values()), random).apply(plan);
            } catch (NoSuchElementException e) {
                return plan;
            }
        } else if (random.nextInt(12) == 0) {
            return plan.withHeader(plan.header().withoutMember(pick(List.copyOf(plan.header().members().keySet()), random)));
        }
        List<String> sections = plan.sections().keySet().stream().filter(id -> !plan.items(id).isEmpty()
                && !id.equals(Chapters.SECTION_ID)).toList();
        String section = pick(sections, random);
        return plan.edit(section, s -> edited(s, random));
    }

    private static Section edited(Section section, Random random) {
        List<Item> items = new ArrayList<>(section.items());
        int at = random.nextInt(items.size());
        Item item = items.get(at);
        switch (random.nextInt(10)) {
            case 0 -> items.remove(at);
            case 1 -> items.add(random.nextInt(items.size()), item.withId("copy-" + random.nextInt(1_000_000)));
            case 2 -> items.add(random.nextInt(items.size()), items.remove(at));
            case 3, 4 -> items.set(at, item.members().isEmpty() ? item
                    : item.withoutMember(pick(List.copyOf(item.members().keySet()), random)));
            default -> {
                Item other = pick(items, random);
                if (!other.members().isEmpty()) {
                    String member = pick(List.copyOf(other.members().keySet()), random);
                    items.set(at, item.withMember(member, other.members().get(member)));
                }
            }
        }
        return section.withItems(items);
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    @Test
    void anAcceptedWarningStaysMarkedWithItsReason() {
        Plan broken = Breaks.all().get("C39").apply(SAMPLE);
        CheckEngine engine = new CheckEngine(CoreChecks.all());
        engine.start(broken);
        Problem slip = engine.problems().stream().filter(p -> p.rule().equals("C39")).findFirst().orElseThrow();
        assertThat(slip.accepted()).isEmpty();
        Plan accepted = Acceptance.accept(broken, slip, "aw-2", "Afgesproken met de partners.", Optional.empty());
        Changes changes = engine.update(accepted);
        assertThat(accepted.section(AcceptedWarnings.SECTION_ID).item("aw-2").orElseThrow().get(AcceptedWarnings.SUBJECT))
                .contains("Verschoven jaar of versie");
        assertThat(changes.removed()).containsExactly(slip);
        assertThat(changes.added()).singleElement().satisfies(p ->
                assertThat(p.accepted()).hasValue("Afgesproken met de partners."));
    }

    @Test
    void errorsAndBlankReasonsAreNotAccepted() {
        CheckEngine engine = new CheckEngine(CoreChecks.all());
        Plan broken = Breaks.all().get("C24").apply(Breaks.all().get("C39").apply(SAMPLE));
        engine.start(broken);
        for (Problem problem : engine.problems()) {
            String reason = problem.rule().equals("C24") ? "Het mag." : " ";
            assertThatThrownBy(() -> Acceptance.accept(broken, problem, "aw-2", reason, Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
