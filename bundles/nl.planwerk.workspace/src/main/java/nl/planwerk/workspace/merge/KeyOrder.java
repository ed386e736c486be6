// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.diff.Order;

/**
 * The order of a list that two authors rearranged. What neither moved is the skeleton; what one of them moved or added goes
 * after the same member of the skeleton as with that author. The result does not depend on who is called "ours", unless
 * they disagree.
 */
final class KeyOrder<T> {
    private final Set<T> kept;
    private final Map<T, Integer> base = new HashMap<>();
    private final Set<T> skeleton = new LinkedHashSet<>();
    private boolean disagree;

    private KeyOrder(List<T> base, Set<T> kept) {
        this.kept = kept;
        for (T element : base) {
            this.base.put(element, this.base.size());
        }
    }

    /**
     * An order, and whether the two disagreed on it.
     */
    record Merged<T>(List<T> order, boolean disagree) {
    }

    /**
     * Merges.
     *
     * @param kept what is to be in the result; each of it is in one of the lists
     */
    static <T> Merged<T> merge(List<T> base, List<T> ours, List<T> theirs, Set<T> kept) {
        KeyOrder<T> order = new KeyOrder<>(base, kept);
        return new Merged<>(order.merge(base, ours, theirs), order.disagree);
    }

    private List<T> merge(List<T> before, List<T> ours, List<T> theirs) {
        Set<T> movedByUs = moved(ours);
        Set<T> movedByThem = moved(theirs);
        before.stream().filter(e -> kept.contains(e) && !movedByUs.contains(e) && !movedByThem.contains(e))
                .forEach(skeleton::add);
        Map<Optional<T>, List<T>> gaps = gaps(ours, movedByUs);
        Map<Optional<T>, List<T>> others = gaps(theirs, movedByThem);
        Map<T, Optional<T>> places = new HashMap<>();
        gaps.forEach((gap, list) -> list.forEach(e -> places.put(e, gap)));
        others.forEach((gap, list) -> list.removeIf(e -> elsewhere(places.get(e), gap)));
        List<T> result = new ArrayList<>(gap(gaps, others, Optional.empty()));
        for (T element : skeleton) {
            result.add(element);
            result.addAll(gap(gaps, others, Optional.of(element)));
        }
        return result;
    }

    private boolean elsewhere(Optional<T> ours, Optional<T> theirs) {
        boolean elsewhere = ours != null && !ours.equals(theirs);
        disagree |= elsewhere;
        return elsewhere;
    }

    /** What is new or stands elsewhere on that side. */
    private Set<T> moved(List<T> side) {
        List<T> list = side.stream().filter(kept::contains).toList();
        int[] origins = list.stream().mapToInt(e -> base.getOrDefault(e, -1)).toArray();
        boolean[] stays = Order.longestAscending(origins);
        Set<T> moved = new HashSet<>();
        for (int i = 0; i < stays.length; i++) {
            if (!stays[i]) {
                moved.add(list.get(i));
            }
        }
        return moved;
    }

    /** What that side moved, by the member of the skeleton that it follows. */
    private Map<Optional<T>, List<T>> gaps(List<T> side, Set<T> moved) {
        Map<Optional<T>, List<T>> gaps = new LinkedHashMap<>();
        Optional<T> after = Optional.empty();
        for (T element : side) {
            if (skeleton.contains(element)) {
                after = Optional.of(element);
            } else if (moved.contains(element)) {
                gaps.computeIfAbsent(after, key -> new ArrayList<>()).add(element);
            }
        }
        return gaps;
    }

    private List<T> gap(Map<Optional<T>, List<T>> gaps, Map<Optional<T>, List<T>> others, Optional<T> after) {
        List<T> ours = gaps.getOrDefault(after, List.of());
        List<T> theirs = others.getOrDefault(after, List.of());
        if (ours.equals(theirs)) {
            return ours;
        }
        disagree |= !only(ours, theirs).equals(only(theirs, ours));
        List<T> ourOwn = ours.stream().filter(e -> !theirs.contains(e)).toList();
        List<T> theirOwn = theirs.stream().filter(e -> !ours.contains(e)).toList();
        boolean weFirst = disagree || theirOwn.isEmpty()
                || !ourOwn.isEmpty() && ourOwn.get(0).toString().compareTo(theirOwn.get(0).toString()) <= 0;
        Set<T> both = new LinkedHashSet<>(weFirst ? ours : theirs);
        both.addAll(weFirst ? theirs : ours);
        return List.copyOf(both);
    }

    private static <T> List<T> only(List<T> list, List<T> of) {
        return list.stream().filter(of::contains).toList();
    }
}
