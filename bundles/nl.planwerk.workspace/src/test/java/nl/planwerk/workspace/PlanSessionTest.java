// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.testing.PlanGenerator;
import nl.planwerk.model.testing.VocabularyGenerator;
import org.junit.jupiter.api.Test;

class PlanSessionTest {
    private static final Path FILE = Path.of("a.plan.json");
    private final MovingClock clock = new MovingClock();

    /** A clock that is set by hand. */
    private static final class MovingClock extends Clock {
        private Instant now = Instant.EPOCH;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private PlanSession session(Plan plan) {
        return PlanSession.opened(plan, FILE, clock);
    }

    private static Edit to(Plan plan) {
        return Edit.of("Edit", EditPlace.header("title"), any -> plan);
    }

    private static Edit typed(String text) {
        return Edit.typed("Type", EditPlace.header("title"), plan -> plan.withHeader(plan.header().with(TestPlans.TITLE, text)));
    }

    @Property(tries = 300)
    void undoingAllGivesTheOriginalAndRedoingAllTheEdited(@ForAll long seed) {
        Random random = new Random(seed);
        PlanGenerator plans = new PlanGenerator(random);
        Plan original = plans.plan(new VocabularyGenerator(random).vocabulary());
        PlanSession session = session(original);
        List<Plan> states = new ArrayList<>(List.of(original));
        for (int i = random.nextInt(12); i >= 0; i--) {
            if (session.apply(to(plans.edited(session.plan())))) {
                states.add(session.plan());
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            assertThat(session.undo()).isTrue();
            assertThat(session.plan()).isSameAs(states.get(i));
        }
        assertThat(session.undo()).isFalse();
        assertThat(session.dirty()).isFalse();
        for (int i = 1; i < states.size(); i++) {
            assertThat(session.redo()).isTrue();
            assertThat(session.plan()).isSameAs(states.get(i));
        }
        assertThat(session.redo()).isFalse();
        assertThat(session.dirty()).isEqualTo(!session.plan().equals(original));
    }

    @Property(tries = 300)
    void whateverIsDoneDirtyMeansDifferentFromWhatIsSaved(@ForAll long seed) {
        Random random = new Random(seed);
        PlanGenerator plans = new PlanGenerator(random);
        Plan saved = plans.plan(new VocabularyGenerator(random).vocabulary());
        PlanSession session = session(saved);
        for (int i = 0; i < 30; i++) {
            switch (random.nextInt(5)) {
                case 0 -> session.undo();
                case 1 -> session.redo();
                case 2 -> {
                    saved = session.plan();
                    session.savedAs(saved, FILE);
                }
                default -> session.apply(to(plans.edited(session.plan())));
            }
            assertThat(session.dirty()).isEqualTo(!session.plan().equals(saved));
        }
    }

    @Test
    void typingAtOnePlaceIsOneStepUntilItPauses() {
        PlanSession session = session(TestPlans.empty());
        session.apply(typed("a"));
        clock.pass(PlanHistory.FOLD);
        session.apply(typed("ab"));
        clock.pass(PlanHistory.FOLD.plusMillis(1));
        session.apply(typed("abc"));
        session.undo();
        assertThat(session.plan()).isEqualTo(TestPlans.titled("ab"));
        session.undo();
        assertThat(session.plan()).isEqualTo(TestPlans.empty());
    }

    @Test
    void aSaveAnotherPlaceAnUndoOrASealEndsAStep() {
        PlanSession session = session(TestPlans.empty());
        session.apply(typed("a"));
        session.savedAs(session.plan(), FILE);
        session.apply(typed("ab"));
        session.seal();
        session.apply(typed("abc"));
        session.apply(Edit.typed("Type", EditPlace.header("story"),
                plan -> plan.withHeader(plan.header().with(TestPlans.STORY, "x"))));
        session.undo();
        session.apply(typed("abcd"));
        for (String left : List.of("abc", "ab", "a")) {
            session.undo();
            assertThat(session.plan()).isEqualTo(TestPlans.titled(left));
        }
        assertThat(session.dirty()).isFalse();
        session.undo();
        assertThat(session.undoLabel()).isEmpty();
        assertThat(session.dirty()).isTrue();
    }

    @Test
    void whatIsTypedAndTakenBackIsNoStep() {
        PlanSession session = session(TestPlans.titled("a"));
        session.apply(typed("ab"));
        session.apply(typed("a"));
        assertThat(session.undoLabel()).isEmpty();
        assertThat(session.dirty()).isFalse();
    }

    @Test
    void theHistoryIsBoundedInBytes() {
        PlanHistory history = new PlanHistory(1_000, 10 << 20);
        PlanSession session = new PlanSession(TestPlans.empty(), TestPlans.empty(), Optional.of(FILE), clock, history);
        for (int i = 0; i < 100; i++) {
            session.apply(to(TestPlans.with(session.plan(), TestPlans.measure("m", i + "x".repeat(1 << 20)))));
        }
        assertThat(history.bytes()).isBetween(4L << 20, 10L << 20);
        assertThat(history.steps()).isBetween(1, 3);
        session.apply(to(TestPlans.with(session.plan(), TestPlans.measure("m", "y".repeat(20 << 20)))));
        assertThat(session.undo()).as("the last step stays, however large").isTrue();
        assertThat(session.undo()).isFalse();
    }

    @Test
    void smallEditsOfALargePlanHoldLittle() {
        Plan plan = TestPlans.empty();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            items.add(TestPlans.measure("m" + i, "Measure " + i).with(TestPlans.STORY, "words ".repeat(100)));
        }
        Plan large = plan.edit(TestPlans.MEASURES, s -> s.withItems(items));
        Plan edited = TestPlans.with(large, items.get(2_500).with(TestPlans.NAME, "Other"));
        assertThat(StepSize.of(large, edited)).isBetween(2L * 4 * 5_000, 50_000L);
        assertThat(StepSize.of(plan, large)).isGreaterThan(5_000L * 600);
        assertThat(StepSize.of(large, large)).isLessThan(1_000);
    }

    @Test
    void widgetsCommitBeforeAnUndoAndAFailingOneKeepsNobodyElseFromIt() {
        PlanSession session = session(TestPlans.empty());
        session.onFlush(() -> {
            throw new IllegalStateException("widget disposed");
        });
        Runnable off = session.onFlush(() -> session.apply(typed("typed")));
        assertThatThrownBy(session::flush).hasMessage("widget disposed");
        assertThat(session.plan()).isEqualTo(TestPlans.titled("typed"));
        off.run();
    }

    @Test
    void listenersHearOfEveryChangeEvenIfOneFails() {
        PlanSession session = session(TestPlans.empty());
        List<PlanListener.Event> events = new ArrayList<>();
        session.onChange(event -> {
            throw new IllegalStateException("listener");
        });
        Runnable off = session.onChange(events::add);
        session.apply(typed("a"));
        assertThat(session.apply(typed("a"))).as("no change, no event").isFalse();
        session.undo();
        session.savedAs(session.plan(), FILE);
        assertThat(events).hasSize(3);
        assertThat(events.get(0).show()).isEmpty();
        assertThat(events.get(1).show()).contains(EditPlace.header("title"));
        assertThat(events.get(2).before()).isSameAs(events.get(2).after());
        off.run();
        session.redo();
        assertThat(events).hasSize(3);
    }
}
