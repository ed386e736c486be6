// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.Optional;

import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.convert.Decimals;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.Unit.Dimension;
import nl.planwerk.vocabulary.Assumptions;
import nl.planwerk.vocabulary.EnergyDeltas;
import nl.planwerk.vocabulary.Measures;

/**
 * Yearly cost of a measure in million euro: {@code I x a + operating cost + sum(dE x price) - revenue}. Unknown unless
 * investment, lifetime, discount rate and operating cost are stated and every changed carrier has a price in the
 * assumptions; revenue counts as far as stated.
 */
final class Costs {
    /** Gigajoule in a megawatt hour: EUR/MWh over 3.6 is EUR/GJ, which is million EUR per PJ. */
    private static final BigDecimal GIGAJOULE_PER_MEGAWATT_HOUR = new BigDecimal("3.6");

    private Costs() {
    }

    static Optional<BigDecimal> yearly(MeasureFacts measure, int year, View view) {
        return measure.stated().spending().fixed().flatMap(fixed -> energy(measure, year, view).map(fixed::add));
    }

    /** The part that is the same in every year: {@code I x a + operating cost - revenue}. */
    static Optional<BigDecimal> fixed(Item measure, Optional<Total> investment, Terms terms) {
        Optional<BigDecimal> known = investment.flatMap(Costs::known);
        Optional<BigDecimal> annuity = measure.get(Measures.LIFETIME).map(q -> q.value().intValue()).filter(n -> n > 0)
                .flatMap(terms::annuity);
        Optional<BigDecimal> operating = measure.get(Measures.OPERATING_COST).flatMap(r -> yearly(r, terms));
        if (known.isEmpty() || annuity.isEmpty() || operating.isEmpty()) {
            return Optional.empty();
        }
        Optional<Range> stated = measure.get(Measures.REVENUE);
        Optional<BigDecimal> revenue = stated.isEmpty() ? Optional.of(BigDecimal.ZERO) : yearly(stated.get(), terms);
        return revenue.map(r -> known.get().multiply(annuity.get()).add(operating.get()).subtract(r));
    }

    private static Optional<BigDecimal> yearly(Range range, Terms terms) {
        return known(terms.money(range, Dimension.MONEY_PER_YEAR));
    }

    private static Optional<BigDecimal> known(Total total) {
        return total.records() == 1 ? Optional.of(total.known()) : Optional.empty();
    }

    private static Optional<BigDecimal> energy(MeasureFacts measure, int year, View view) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Item delta : measure.stated().deltas()) {
            Optional<BigDecimal> amount = known(EnergyDeltaPoster.amount(measure, delta, EnergyDeltas.ENERGY,
                    Dimension.ENERGY_PER_YEAR, year, view));
            Optional<BigDecimal> price = delta.get(EnergyDeltas.CARRIER).flatMap(c -> price(c, year, view));
            if (amount.isEmpty() || price.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(amount.get().multiply(price.get()));
        }
        return Optional.of(sum);
    }

    /** The first assumed price that holds for the carrier in the year, in million EUR per PJ. */
    private static Optional<BigDecimal> price(String carrier, int year, View view) {
        return view.settings().prices().stream()
                .filter(a -> a.get(Assumptions.CARRIER).filter(carrier::equals).isPresent() && holds(a, year))
                .findFirst().flatMap(a -> a.get(Assumptions.VALUE)).flatMap(value -> price(value, view));
    }

    private static Optional<BigDecimal> price(Quantity value, View view) {
        return view.factor(value.unit(), Dimension.MONEY_PER_ENERGY)
                .map(factor -> Decimals.divide(value.value().multiply(factor),
                        GIGAJOULE_PER_MEGAWATT_HOUR));
    }

    private static boolean holds(Item assumption, int year) {
        return Settings.whole(assumption, Assumptions.VALID_FROM).orElse(year) <= year
                && Settings.whole(assumption, Assumptions.VALID_UNTIL).orElse(year) >= year;
    }
}
