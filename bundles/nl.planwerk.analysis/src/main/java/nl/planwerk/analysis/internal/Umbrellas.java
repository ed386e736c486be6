// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Measures;

/**
 * Never adds an umbrella to its parts. In a year count the parts, if one of them has a figure; else the umbrella, and then
 * its parts are not unknown. An umbrella whose parts the plan does not name never counts.
 */
final class Umbrellas {
    private record Branch(String id, int year) {
    }

    private final View view;
    private final Map<Branch, Boolean> partsHave = new HashMap<>();

    Umbrellas(View view) {
        this.view = view;
    }

    /** The measures that are a part of this one. */
    List<Item> parts(String id) {
        List<Item> users = view.book().users(id, Measures.TYPE.id());
        if (users.isEmpty()) {
            return users;
        }
        List<Item> parts = new ArrayList<>();
        for (Item user : users) {
            if (user.get(Measures.PART_OF).filter(ref -> ref.id().equals(id)).isPresent()) {
                parts.add(user);
            }
        }
        return parts;
    }

    boolean isUmbrella(Item measure) {
        return measure.get(Measures.UMBRELLA).orElse(false) || !parts(measure.id()).isEmpty();
    }

    /** Whether a measure counts in a year, with its figure or as an unknown one. */
    boolean counts(MeasureFacts measure, int year) {
        if (isUmbrella(measure.item())) {
            return umbrellaCounts(measure, year);
        }
        return measure.hasReduction(year) || !covered(measure.item(), year);
    }

    private boolean umbrellaCounts(MeasureFacts umbrella, int year) {
        return umbrella.hasReduction(year) && !parts(umbrella.item().id()).isEmpty()
                && !partsHave(umbrella.item().id(), year, new HashSet<>());
    }

    private boolean covered(Item part, int year) {
        Set<String> seen = new HashSet<>();
        Optional<Item> parent = part.get(Measures.PART_OF).flatMap(view::measure);
        while (parent.isPresent() && seen.add(parent.get().id())) {
            if (umbrellaCounts(view.facts(parent.get()), year)) {
                return true;
            }
            parent = parent.get().get(Measures.PART_OF).flatMap(view::measure);
        }
        return false;
    }

    private boolean partsHave(String id, int year, Set<String> path) {
        Branch branch = new Branch(id, year);
        Boolean known = partsHave.get(branch);
        if (known != null || !path.add(id)) {
            return known != null && known;
        }
        boolean have = false;
        for (Item part : parts(id)) {
            if (view.facts(part).hasReduction(year) || partsHave(part.id(), year, path)) {
                have = true;
                break;
            }
        }
        path.remove(id);
        partsHave.put(branch, have);
        return have;
    }
}
