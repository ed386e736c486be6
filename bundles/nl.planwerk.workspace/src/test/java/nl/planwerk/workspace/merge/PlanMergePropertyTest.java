// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.testing.PlanGenerator;
import nl.planwerk.model.testing.VocabularyGenerator;

class PlanMergePropertyTest {
    private final PlanCodec codec = new PlanCodec();

    private record Three(Plan base, Plan ours, Plan theirs) {
        static Three of(long seed) {
            Random random = new Random(seed);
            PlanGenerator plans = new PlanGenerator(random);
            Plan base = plans.plan(new VocabularyGenerator(random).vocabulary());
            return new Three(base, plans.edited(base), plans.edited(base));
        }
    }

    private static List<String> ids(Plan plan) {
        List<String> ids = new ArrayList<>();
        plan.sections().values().forEach(part -> {
            if (part instanceof Section section) {
                section.items().stream().map(Item::id).forEach(ids::add);
            }
        });
        return ids;
    }

    @Property(tries = 500)
    void whatOnlyOneSideChangedIsTaken(@ForAll long seed) {
        Three three = Three.of(seed);
        for (MergeResult result : List.of(PlanMerge.merge(three.base, three.ours, three.base),
                PlanMerge.merge(three.base, three.base, three.ours), PlanMerge.merge(three.base, three.ours, three.ours))) {
            assertThat(result.conflicts()).isEmpty();
            assertThat(codec.write(result.merged())).isEqualTo(codec.write(three.ours));
        }
    }

    @Property(tries = 1500)
    void itDoesNotMatterWhoIsCalledOurs(@ForAll long seed) {
        Three three = Three.of(seed);
        MergeResult result = PlanMerge.merge(three.base, three.ours, three.theirs);
        MergeResult mirrored = PlanMerge.merge(three.base, three.theirs, three.ours);
        assertThat(mirrored.conflicts()).hasSameSizeAs(result.conflicts());
        if (result.conflicts().isEmpty()) {
            assertThat(mirrored.merged()).isEqualTo(result.merged());
        }
    }

    @Property(tries = 1500)
    void theMergedPlanCanBeSavedAndOpened(@ForAll long seed) throws PlanFormatException {
        Three three = Three.of(seed);
        MergeResult result = PlanMerge.merge(three.base, three.ours, three.theirs);
        assertThat(ids(result.merged())).doesNotHaveDuplicates();
        Plan read = codec.read(codec.write(result.merged()), "merged", stamp -> three.base.vocabulary());
        assertThat(read).isEqualTo(result.merged());
        for (Conflict conflict : result.conflicts()) {
            Plan taken = PlanMerge.resolve(result.merged(), conflict, Conflict.Side.THEIRS);
            codec.read(codec.write(taken), "settled", stamp -> three.base.vocabulary());
        }
    }

    /** Without a conflict nothing that either added is missing; a record that nobody deleted is there. */
    @Property(tries = 1500)
    void nothingIsLost(@ForAll long seed) {
        Three three = Three.of(seed);
        MergeResult result = PlanMerge.merge(three.base, three.ours, three.theirs);
        List<String> merged = ids(result.merged());
        List<String> told = result.conflicts().stream().map(Conflict::item).toList();
        for (String id : ids(three.ours)) {
            if (ids(three.theirs).contains(id) || !ids(three.base).contains(id)) {
                assertThat(merged.contains(id) || told.contains(id)).as(id).isTrue();
            }
        }
    }

    @Property(tries = 1500)
    void takingOursTwiceChangesNothing(@ForAll long seed) {
        Three three = Three.of(seed);
        MergeResult result = PlanMerge.merge(three.base, three.ours, three.theirs);
        for (Conflict conflict : result.conflicts()) {
            if (conflict.kind() == Conflict.Kind.ORDER) {
                continue;
            }
            Plan theirs = PlanMerge.resolve(result.merged(), conflict, Conflict.Side.THEIRS);
            if (conflict.kind() != Conflict.Kind.ID_TWICE && conflict.kind() != Conflict.Kind.SECTION) {
                Optional<Object> said = conflict.theirs();
                assertThat(theirs.equals(result.merged()) && !said.equals(conflict.ours())).as(conflict.toString()).isFalse();
            }
            assertThat(PlanMerge.resolve(result.merged(), conflict, Conflict.Side.OURS)).isEqualTo(result.merged());
        }
    }
}
