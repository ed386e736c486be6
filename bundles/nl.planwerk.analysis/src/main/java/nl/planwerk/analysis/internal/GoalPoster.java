// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.analysis.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.Unit.Dimension;
import nl.planwerk.vocabulary.Goals;

/** The target that one goal sets for a year: as remaining emission, as reduction, or as percentage less than the base year. */
final class GoalPoster implements Poster {
    /** Accounts that the figure {@code emissions.target} turns into one target. */
    static final String PREFIX = "goal.";
    static final String REMAINING = PREFIX + "remaining";
    static final String REDUCTION = PREFIX + "reduction";
    static final String PERCENT = PREFIX + "percent";

    @Override
    public void post(int number, Item goal, View view, Postings out) {
        OptionalInt year = Settings.whole(goal, Goals.YEAR);
        Optional<String> kind = goal.get(Goals.KIND);
        if (year.isEmpty() || kind.isEmpty()) {
            return;
        }
        Optional<Range> target = goal.get(Goals.TARGET);
        if (kind.get().equals("remainingEmission")) {
            out.post(REMAINING, year.getAsInt(), target.map(r -> amount(r, Dimension.EMISSION, view)).orElse(Total.UNKNOWN));
        } else if (kind.get().equals("reduction")) {
            boolean percent = target.filter(r -> r.unit().equals("%")).isPresent();
            out.post(percent ? PERCENT : REDUCTION, year.getAsInt(),
                    target.map(r -> amount(r, percent ? Dimension.RATIO : Dimension.EMISSION, view)).orElse(Total.UNKNOWN));
        }
    }

    private static Total amount(Range range, Dimension dimension, View view) {
        return range.mid().map(mid -> view.in(Total.of(mid, range.low(), range.high()), range.unit(), dimension))
                .orElse(Total.UNKNOWN);
    }
}
