// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import java.util.Map;
import java.util.Optional;

/** The named places of a report, by page and height. */
final class Anchors {
    private final Map<String, Spot> spots;

    Anchors(Map<String, Spot> spots) {
        this.spots = Map.copyOf(spots);
    }

    Optional<Spot> spot(String anchor) {
        return Optional.ofNullable(spots.get(anchor));
    }

    /** The anchor that stands last above a spot (or at it), of those that are asked for. */
    Optional<String> above(Spot spot, java.util.function.Predicate<String> wanted) {
        return spots.entrySet().stream().filter(entry -> wanted.test(entry.getKey()) && !isBelow(entry.getValue(), spot))
                .max((a, b) -> order(a.getValue(), b.getValue())).map(Map.Entry::getKey);
    }

    private static boolean isBelow(Spot one, Spot other) {
        return order(one, other) > 0;
    }

    private static int order(Spot one, Spot other) {
        return one.page() != other.page() ? Integer.compare(one.page(), other.page()) : Double.compare(one.top(), other.top());
    }
}
