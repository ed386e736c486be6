// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sum that knows what it lacks: an unknown figure never counts as zero.
 *
 * @param known   sum of the figures that are known; zero if none is
 * @param counted how many figures are known
 * @param unknown how many are not
 */
public record Total(BigDecimal known, int counted, int unknown) {
    /** The sum of nothing. */
    public static final Total NONE = new Total(BigDecimal.ZERO, 0, 0);

    /** The sum of these figures; an empty one is unknown. */
    public static Total of(Stream<Optional<BigDecimal>> figures) {
        return figures.reduce(NONE, Total::plus, Total::plus);
    }

    /** This sum and one figure more. */
    public Total plus(Optional<BigDecimal> figure) {
        return figure.map(value -> new Total(known.add(value), counted + 1, unknown))
                .orElseGet(() -> new Total(known, counted, unknown + 1));
    }

    /** Both sums together. */
    public Total plus(Total other) {
        return new Total(known.add(other.known), counted + other.counted, unknown + other.unknown);
    }

    /** The sum, if every figure in it is known and there is at least one. */
    public Optional<BigDecimal> complete() {
        return unknown > 0 || counted == 0 ? Optional.empty() : Optional.of(known);
    }

    /** Whether anything at all is known. */
    public boolean any() {
        return counted > 0;
    }
}
