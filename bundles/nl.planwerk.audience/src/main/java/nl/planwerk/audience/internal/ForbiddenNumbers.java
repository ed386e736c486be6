// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Unit;
import nl.planwerk.model.value.Unit.Dimension;

/**
 * The numbers that a text may not say. With a unit behind it, a number says a figure if it is the figure rounded, in any unit
 * of its dimension; without one only if it is the exact figure with enough digits not to be there by chance.
 */
final class ForbiddenNumbers {
    /** Significant digits from which a bare number is no chance. */
    private static final int TELLING = 3;
    /** Significant digits from which a rounded one tells anything. */
    private static final int ROUNDED = 2;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal FIRST_YEAR = new BigDecimal(1900);
    private static final BigDecimal LAST_YEAR = new BigDecimal(2200);

    private final Map<Dimension, List<Unit>> units = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Set<String>> words = new EnumMap<>(Dimension.class);
    private final Map<Dimension, NavigableSet<BigDecimal>> figures = new EnumMap<>(Dimension.class);
    private final Set<BigDecimal> exact = new HashSet<>();
    private final Map<NumberToken, Boolean> known = new HashMap<>();

    ForbiddenNumbers(Vocabulary vocabulary) {
        vocabulary.contributions().forEach(contribution -> contribution.units().forEach(unit -> {
            units.computeIfAbsent(unit.dimension(), d -> new ArrayList<>()).add(unit);
            Set<String> said = words.computeIfAbsent(unit.dimension(), d -> new HashSet<>());
            said.addAll(words(unit.id()));
            said.addAll(words(vocabulary.unitLabel(unit.id(), Locale.ENGLISH)));
            said.addAll(words(vocabulary.unitLabel(unit.id(), Locale.forLanguageTag("nl"))));
        }));
        List.of(Dimension.MASS, Dimension.MASS_PER_YEAR, Dimension.EMISSION).forEach(d ->
                words.computeIfAbsent(d, k -> new HashSet<>()).addAll(List.of("ton", "tonne", "tonnes", "kt", "kton", "kiloton",
                        "kilotonne", "mt", "mton", "megaton", "megatonne")));
        List.of(Dimension.MONEY, Dimension.MONEY_PER_YEAR).forEach(d ->
                words.computeIfAbsent(d, k -> new HashSet<>()).addAll(List.of("\u20ac", "euro", "eur")));
    }

    private static List<String> words(String label) {
        String word = NumberToken.unit(label);
        return word.isEmpty() ? List.of() : List.of(word);
    }

    /** Forbids a figure with its band. */
    void add(Amount amount) {
        for (BigDecimal number : amount.entered()) {
            BigDecimal base = amount.unit().map(u -> number.multiply(u.factor())).orElse(number);
            exact.add(number.abs().stripTrailingZeros());
            add(base, amount.dimension());
        }
    }

    /** Forbids a figure in the base unit of its dimension. */
    void add(BigDecimal base, Dimension dimension) {
        if (base.signum() != 0) {
            figures.computeIfAbsent(dimension, d -> new TreeSet<>()).add(base.abs());
            units.getOrDefault(dimension, List.of()).forEach(unit -> exact(base, unit));
        }
    }

    private void exact(BigDecimal base, Unit unit) {
        BigDecimal number = base.abs().divide(unit.factor(), MathContext.DECIMAL128);
        exact.add(number.stripTrailingZeros());
        exact.add(number.setScale(TELLING, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    boolean forbids(NumberToken token) {
        return known.computeIfAbsent(token, t -> t.readings().stream().anyMatch(r -> forbids(r, t.unit())));
    }

    private boolean forbids(BigDecimal number, String unit) {
        if (number.signum() == 0) {
            return false;
        }
        BigDecimal tidy = number.stripTrailingZeros();
        if (exact.contains(tidy) && tidy.precision() >= TELLING && !year(number)) {
            return true;
        }
        return figures.keySet().stream().filter(d -> words.getOrDefault(d, Set.of()).contains(unit))
                .anyMatch(dimension -> says(number, dimension));
    }

    /** Whether it may just as well be a calendar year. */
    private static boolean year(BigDecimal number) {
        return number.scale() == 0 && number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
    }

    private boolean says(BigDecimal number, Dimension dimension) {
        BigDecimal half = number.stripTrailingZeros().precision() >= ROUNDED ? number.ulp().multiply(HALF) : BigDecimal.ZERO;
        for (Unit unit : units.getOrDefault(dimension, List.of())) {
            for (BigDecimal factor : List.of(unit.factor(), unit.factor().multiply(THOUSAND))) {
                BigDecimal low = number.subtract(half).multiply(factor);
                BigDecimal high = number.add(half).multiply(factor);
                if (!figures.get(dimension).subSet(low, true, high, true).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}
