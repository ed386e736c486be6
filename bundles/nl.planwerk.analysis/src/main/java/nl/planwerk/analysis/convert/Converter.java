// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.convert;

import java.math.BigDecimal;
import java.util.Optional;

import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Unit;

/**
 * Converts between the units of one dimension: {@code value x factor(from) / factor(to)}, the factors being those of the
 * vocabulary. Exact where the quotient ends, else see {@link Decimals}. Source: definition of the units.
 */
public final class Converter {
    private final Vocabulary vocabulary;

    private Converter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public static Converter of(Vocabulary vocabulary) {
        return new Converter(vocabulary);
    }

    /** The value in the other unit; empty if a unit is not known or measures something else. */
    public Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(value);
        }
        Optional<Unit> source = vocabulary.unit(from);
        Optional<Unit> target = vocabulary.unit(to);
        return source.isPresent() && target.isPresent() && source.get().dimension() == target.get().dimension()
                ? Optional.of(convert(value, source.get(), target.get())) : Optional.empty();
    }

    private static BigDecimal convert(BigDecimal value, Unit from, Unit to) {
        BigDecimal base = value.multiply(from.factor());
        return to.factor().compareTo(BigDecimal.ONE) == 0 ? base : Decimals.divide(base, to.factor());
    }
}
