// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.planwerk.model.diff.Change;
import nl.planwerk.model.diff.PlanDiff;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;

/** Finds the places in which two plans differ, and what the merge of both proposes for each. */
final class Differences {
    private final Plan left;
    private final Plan right;
    private final Plan merged;
    private final Map<Spot, List<Change>> apart;

    private Differences(Plan left, Plan right, Plan merged) {
        this.left = left;
        this.right = right;
        this.merged = merged;
        this.apart = bySpot(left, right);
    }

    /** Conflicts first, then the others in the order of the plan. */
    static List<Difference> between(Plan left, Plan right, MergeResult merge) {
        List<Difference> all = new ArrayList<>();
        merge.conflicts().forEach(conflict -> all.add(of(conflict)));
        Set<Spot> told = merge.conflicts().stream().map(Spot::of).collect(Collectors.toSet());
        new Differences(left, right, merge.merged()).others(told, all);
        return List.copyOf(all);
    }

    static Map<Spot, List<Change>> bySpot(Plan before, Plan after) {
        Map<Spot, List<Change>> bySpot = new LinkedHashMap<>();
        PlanDiff.between(before, after).changes()
                .forEach(change -> bySpot.computeIfAbsent(Spot.of(change), spot -> new ArrayList<>()).add(change));
        return bySpot;
    }

    private static Difference of(Conflict conflict) {
        Spot spot = Spot.of(conflict);
        return new Difference(spot.kind(), conflict.section(), spot.item(), spot.name(), conflict.ours(), conflict.theirs(),
                Optional.empty(), Optional.of(conflict), Optional.empty());
    }

    private void others(Set<Spot> told, List<Difference> all) {
        Map<Spot, List<Change>> fromLeft = bySpot(merged, left);
        Map<Spot, List<Change>> fromRight = bySpot(merged, right);
        apart.forEach((spot, changes) -> {
            if (!told.contains(spot) && !goesWithContent(spot, changes)) {
                Difference.Choice proposed = !fromLeft.containsKey(spot) ? Difference.Choice.LEFT
                        : fromRight.containsKey(spot) ? Difference.Choice.BOTH : Difference.Choice.RIGHT;
                Optional<Object> both = proposed == Difference.Choice.BOTH
                        ? pair(merged, left, spot, fromLeft.get(spot)).before() : Optional.empty();
                Pair values = pair(left, right, spot, changes);
                all.add(new Difference(spot.kind(), Spot.sectionOf(changes.get(0)), spot.item(), spot.name(), values.before(),
                        values.after(), both, Optional.empty(), Optional.of(proposed)));
            }
        });
    }

    /** A known section comes and goes with what is in it, unless there is nothing in it. */
    private boolean goesWithContent(Spot spot, List<Change> changes) {
        return (changes.get(0) instanceof Change.SectionAdded || changes.get(0) instanceof Change.SectionRemoved)
                && apart.entrySet().stream().anyMatch(other -> !other.getKey().equals(spot)
                        && other.getValue().stream().anyMatch(change -> Spot.sectionOf(change).equals(spot.section())));
    }

    private record Pair(Optional<Object> before, Optional<Object> after) {
    }

    private static Pair pair(Plan before, Plan after, Spot spot, List<Change> changes) {
        if (spot.kind() == Difference.Kind.ORDER) {
            return new Pair(order(before, spot), order(after, spot));
        }
        Optional<Object> old = Optional.empty();
        Optional<Object> now = Optional.empty();
        for (Change change : changes) {
            Pair values = values(change);
            old = old.or(values::before);
            now = now.or(values::after);
        }
        return new Pair(old, now);
    }

    /** Of a section that is there but empty: no text. */
    private static Pair values(Change change) {
        if (change instanceof Change.HeaderChanged c) {
            return new Pair(c.before(), c.after());
        } else if (change instanceof Change.FieldChanged c) {
            return new Pair(c.before(), c.after());
        } else if (change instanceof Change.ItemRemoved c) {
            return new Pair(Optional.of(c.item()), Optional.empty());
        } else if (change instanceof Change.ItemAdded c) {
            return new Pair(Optional.empty(), Optional.of(c.item()));
        } else if (change instanceof Change.IntroductionChanged c) {
            return new Pair(text(c.before()), text(c.after()));
        } else if (change instanceof Change.UnknownChanged c) {
            return new Pair(c.before().map(raw -> raw), c.after().map(raw -> raw));
        } else if (change instanceof Change.UnknownSectionChanged c) {
            return new Pair(c.before().map(raw -> raw), c.after().map(raw -> raw));
        } else if (change instanceof Change.PluginChanged c) {
            return new Pair(Optional.of(c.before()), Optional.of(c.after()));
        }
        return change instanceof Change.SectionRemoved ? new Pair(Optional.of(""), Optional.empty())
                : new Pair(Optional.empty(), Optional.of(""));
    }

    private static Optional<Object> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<Object> order(Plan plan, Spot spot) {
        return Optional.of(plan.items(spot.section()).stream().map(Item::id).toList());
    }
}
