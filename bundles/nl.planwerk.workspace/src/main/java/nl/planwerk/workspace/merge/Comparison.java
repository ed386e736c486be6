// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.planwerk.model.diff.Change;
import nl.planwerk.model.diff.ChangeSet;
import nl.planwerk.model.diff.PlanDiff;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.workspace.merge.Difference.Choice;

/**
 * Two plans side by side, and what is to be taken from each. Where two authors changed one plan, what goes together is
 * proposed; what does not is decided by nobody but the caller. The plans are read with one vocabulary.
 */
public final class Comparison {
    private final Plan left;
    private final Plan right;
    private final Plan merged;
    private final List<Difference> differences;
    private final Map<Difference, Choice> choices = new IdentityHashMap<>();

    private Comparison(Plan left, Plan right, MergeResult merge) {
        this.left = left;
        this.right = right;
        this.merged = merge.merged();
        this.differences = Differences.between(left, right, merge);
        differences.forEach(difference -> difference.proposed().ifPresent(choice -> choices.put(difference, choice)));
    }

    /** Two plans, of which the left one is proposed throughout. */
    public static Comparison of(Plan left, Plan right) {
        return of(right, left, right);
    }

    /** Two plans that were made from one; proposed is what only one of them changed, and both where that goes together. */
    public static Comparison of(Plan base, Plan left, Plan right) {
        return new Comparison(left, right, PlanMerge.merge(base, left, right));
    }

    public Plan left() {
        return left;
    }

    public Plan right() {
        return right;
    }

    /** The differences: conflicts first, then in the order of the plan. */
    public List<Difference> differences() {
        return differences;
    }

    /** What is taken of one of {@link #differences}; empty for a conflict that is not decided. */
    public Optional<Choice> choice(Difference difference) {
        return Optional.ofNullable(choices.get(difference));
    }

    /** Decides on one of {@link #differences}. {@link Choice#BOTH} counts only where that is proposed. */
    public void take(Difference difference, Choice choice) {
        if (choice != Choice.BOTH || difference.proposed().filter(choice::equals).isPresent()) {
            choices.put(difference, choice);
        }
    }

    /** The conflicts that are not decided. */
    public List<Difference> open() {
        return differences.stream().filter(difference -> !choices.containsKey(difference)).toList();
    }

    /**
     * The plan that is made of both.
     *
     * @throws IllegalStateException if a conflict is not decided
     */
    public Plan result() {
        if (!open().isEmpty()) {
            throw new IllegalStateException("conflicts not decided: " + open().size());
        }
        Plan plan = merged;
        for (Difference difference : differences) {
            if (difference.conflict().isPresent() && choices.get(difference) == Choice.RIGHT) {
                plan = PlanMerge.resolve(plan, difference.conflict().get(), Conflict.Side.THEIRS);
            }
        }
        return towards(towards(plan, left, Choice.LEFT), right, Choice.RIGHT);
    }

    /** Takes from one side what is to come from there and is not there yet. */
    private Plan towards(Plan plan, Plan side, Choice choice) {
        Set<Spot> wanted = differences.stream().filter(d -> d.conflict().isEmpty() && choices.get(d) == choice
                && d.proposed().filter(choice::equals).isEmpty()).map(Comparison::spot).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return plan;
        }
        List<Change> taken = new ArrayList<>();
        List<Change> sectionsGone = new ArrayList<>();
        for (Change change : PlanDiff.between(plan, side).changes()) {
            if (change instanceof Change.SectionRemoved && all(Spot.sectionOf(change), choice)) {
                sectionsGone.add(change);
            } else if (change instanceof Change.SectionAdded ? all(Spot.sectionOf(change), choice) : wanted.contains(Spot.of(change))) {
                taken.add(change);
            }
        }
        Plan result = new ChangeSet(taken).applyTo(plan);
        sectionsGone.removeIf(gone -> !isEmpty(result, Spot.sectionOf(gone)));
        return new ChangeSet(sectionsGone).applyTo(result);
    }

    private static Spot spot(Difference difference) {
        String section = difference.kind() == Difference.Kind.RECORD ? "" : difference.section();
        return new Spot(difference.kind(), section, difference.item(), difference.field());
    }

    private boolean all(String section, Choice choice) {
        return differences.stream().filter(d -> d.section().equals(section)).allMatch(d -> choices.get(d) == choice);
    }

    private static boolean isEmpty(Plan plan, String section) {
        return plan.section(section).equals(Section.empty(section));
    }
}
