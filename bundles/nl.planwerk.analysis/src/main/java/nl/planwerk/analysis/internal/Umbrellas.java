// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Never adds an umbrella to its parts. In a year count the parts, if one of them has a figure; else the umbrella, and then
 * its parts are not unknown. An umbrella whose parts the plan does not name never counts.
 */
final class Umbrellas {
    private final View view;
    /** By position of the year among those of the totals. */
    private final Memo<Boolean[]> partsHave = new Memo<>();

    Umbrellas(View view) {
        this.view = view;
    }

    /** Whether a measure counts in a year, with its figure or as an unknown one. */
    boolean counts(MeasureFacts measure, int year) {
        if (measure.isUmbrella()) {
            return umbrellaCounts(measure, year);
        }
        return measure.hasReduction(year) || !covered(measure, year);
    }

    /** The umbrellas above a measure, the nearest first; each once if they stand above each other in a circle. */
    List<MeasureFacts> above(MeasureFacts measure) {
        Optional<MeasureFacts> parent = measure.parent();
        if (parent.isEmpty()) {
            return List.of();
        }
        List<MeasureFacts> above = new ArrayList<>(2);
        while (parent.isPresent() && !above.contains(parent.get())) {
            above.add(parent.get());
            parent = parent.get().parent();
        }
        return above;
    }

    private boolean umbrellaCounts(MeasureFacts umbrella, int year) {
        return umbrella.hasReduction(year) && !umbrella.parts().isEmpty() && !partsHave(umbrella, year, new HashSet<>());
    }

    private boolean covered(MeasureFacts part, int year) {
        for (MeasureFacts umbrella : above(part)) {
            if (umbrellaCounts(umbrella, year)) {
                return true;
            }
        }
        return false;
    }

    private boolean partsHave(MeasureFacts umbrella, int year, Set<Integer> path) {
        int position = view.terms().position(year);
        Boolean[] known = known(umbrella.number());
        if (position >= 0 && known[position] != null) {
            return known[position];
        } else if (!path.add(umbrella.number())) {
            return false;
        }
        boolean have = false;
        for (MeasureFacts part : umbrella.parts()) {
            if (part.hasReduction(year) || partsHave(part, year, path)) {
                have = true;
                break;
            }
        }
        path.remove(umbrella.number());
        if (position >= 0) {
            known[position] = have;
        }
        return have;
    }

    private Boolean[] known(int number) {
        Boolean[] known = partsHave.get(number);
        if (known == null) {
            known = new Boolean[view.years().length];
            partsHave.set(number, known);
        }
        return known;
    }
}
