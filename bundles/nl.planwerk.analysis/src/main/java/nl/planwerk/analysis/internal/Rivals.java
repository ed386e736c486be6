// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Measures;

/**
 * Measures of which not all can work. Of two that exclude each other the one counts that states a reduction, else the one in
 * the later phase, else the surer one, else the first by id. A measure that another replaces counts until the other works;
 * measures that replace each other in a circle all count. Stopped measures, and those that were excluded themselves, push
 * nothing aside.
 */
final class Rivals {
    /** Excluded in every year. */
    static final int ALWAYS = Integer.MIN_VALUE;
    /** Pushed aside in no year. */
    static final int NEVER = Integer.MAX_VALUE;
    private static final Comparator<MeasureFacts> STRENGTH = Comparator
            .comparing((MeasureFacts m) -> m.stated().amounts().reduces())
            .thenComparing(m -> m.stage().rung())
            .thenComparing(m -> m.stage().sureness())
            .thenComparing(m -> m.item().id(), Comparator.reverseOrder());

    private final View view;

    Rivals(View view) {
        this.view = view;
    }

    /** Whether a stronger measure excludes it. Each step asks a stronger one, so this ends. */
    boolean excluded(MeasureFacts measure) {
        for (MeasureFacts rival : others(measure, true)) {
            if (!rival.stage().stopped() && STRENGTH.compare(rival, measure) > 0 && !rival.excluded()) {
                return true;
            }
        }
        return false;
    }

    /** The first year in which others keep the measure from counting, looking at itself and not at its umbrella. */
    int pushedAside(MeasureFacts measure) {
        if (measure.excluded()) {
            return ALWAYS;
        }
        int from = NEVER;
        for (MeasureFacts rival : others(measure, false)) {
            if (!rival.stage().stopped() && !rival.excluded() && !replaced(measure, new HashSet<>()).contains(rival.number())) {
                from = Math.min(from, rival.effect().from(rival.item()));
            }
        }
        return from;
    }

    /** Those that exclude the measure or are excluded by it; or those that replace it. */
    private List<MeasureFacts> others(MeasureFacts measure, boolean excluding) {
        List<MeasureFacts> others = new ArrayList<>(0);
        if (excluding) {
            for (int on : measure.stated().ties().excludes()) {
                if (on != measure.number()) {
                    view.measure(on).ifPresent(others::add);
                }
            }
        }
        for (MeasureFacts user : measure.users()) {
            Stated.Ties ties = user.stated().ties();
            if (user != measure && Ints.contains(excluding ? ties.excludes() : ties.replaces(), measure.number())) {
                others.add(user);
            }
        }
        return others;
    }

    /** What the measure replaces, and what that replaces, and so on. */
    private Set<Integer> replaced(MeasureFacts measure, Set<Integer> found) {
        for (int on : measure.stated().ties().replaces()) {
            if (found.add(on)) {
                view.measure(on).ifPresent(other -> replaced(other, found));
            }
        }
        return found;
    }

    /** The measures that exclude or replace the one of this number, or that it excludes or replaces. */
    Set<Integer> near(int number) {
        Set<Integer> near = new LinkedHashSet<>();
        view.stated(number).map(Stated::ties).ifPresent(ties -> {
            for (int on : ties.excludes()) {
                near.add(on);
            }
            for (int on : ties.replaces()) {
                near.add(on);
            }
        });
        for (int user : view.book().users(number)) {
            view.stated(user).map(Stated::ties).filter(ties -> Ints.contains(ties.excludes(), number)
                    || Ints.contains(ties.replaces(), number)).ifPresent(ties -> near.add(user));
        }
        return near;
    }

    /** Whether two versions of a measure stand differently towards rivals: an amount alone changes nothing. */
    static boolean differ(Item before, Item after) {
        for (var field : List.of(Measures.PHASE, Measures.CERTAINTY, Measures.START_YEAR, Measures.DEPENDENCIES)) {
            if (!before.get(field).equals(after.get(field))) {
                return true;
            }
        }
        return Effect.firstYear(before) != Effect.firstYear(after)
                || before.get(Measures.REDUCTION).isPresent() != after.get(Measures.REDUCTION).isPresent();
    }
}
