// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Never adds an umbrella to its parts. In a year count the parts, if one of them has a figure; else the umbrella, and then
 * its parts are not unknown. An umbrella whose parts the plan does not name never counts.
 */
final class Umbrellas {
    private record Branch(String id, int year) {
    }

    private final Map<Branch, Boolean> partsHave = new HashMap<>();

    /** Whether a measure counts in a year, with its figure or as an unknown one. */
    boolean counts(MeasureFacts measure, int year) {
        if (measure.isUmbrella()) {
            return umbrellaCounts(measure, year);
        }
        return measure.hasReduction(year) || !covered(measure, year);
    }

    private boolean umbrellaCounts(MeasureFacts umbrella, int year) {
        return umbrella.hasReduction(year) && !umbrella.parts().isEmpty() && !partsHave(umbrella, year, new HashSet<>());
    }

    private boolean covered(MeasureFacts part, int year) {
        Optional<MeasureFacts> parent = part.parent();
        if (parent.isEmpty()) {
            return false;
        }
        Set<String> seen = new HashSet<>();
        while (parent.isPresent() && seen.add(parent.get().item().id())) {
            if (umbrellaCounts(parent.get(), year)) {
                return true;
            }
            parent = parent.get().parent();
        }
        return false;
    }

    private boolean partsHave(MeasureFacts umbrella, int year, Set<String> path) {
        Branch branch = new Branch(umbrella.item().id(), year);
        Boolean known = partsHave.get(branch);
        if (known != null || !path.add(branch.id())) {
            return known != null && known;
        }
        boolean have = false;
        for (MeasureFacts part : umbrella.parts()) {
            if (part.hasReduction(year) || partsHave(part, year, path)) {
                have = true;
                break;
            }
        }
        path.remove(branch.id());
        partsHave.put(branch, have);
        return have;
    }
}
