// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.Optional;

import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.convert.Decimals;
import nl.planwerk.analysis.convert.Finance;
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
        return view.settings().rate().flatMap(rate -> yearly(measure, year, rate, view));
    }

    /** The yearly cost at another discount rate than the plan's. */
    static Optional<BigDecimal> yearly(MeasureFacts measure, int year, BigDecimal rate, View view) {
        Item item = measure.item();
        Optional<BigDecimal> investment = item.get(Measures.INVESTMENT).flatMap(r -> known(view.money(r, Dimension.MONEY)));
        Optional<BigDecimal> operating = item.get(Measures.OPERATING_COST).flatMap(r -> yearly(r, view));
        Optional<Integer> life = item.get(Measures.LIFETIME).map(q -> q.value().intValue()).filter(n -> n > 0);
        if (investment.isEmpty() || operating.isEmpty() || life.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal fixed = investment.get().multiply(Finance.annuity(rate, life.get())).add(operating.get());
        Optional<Range> stated = item.get(Measures.REVENUE);
        Optional<BigDecimal> revenue = stated.isEmpty() ? Optional.of(BigDecimal.ZERO) : yearly(stated.get(), view);
        return revenue.flatMap(r -> energy(measure, year, view).map(e -> fixed.add(e).subtract(r)));
    }

    private static Optional<BigDecimal> yearly(Range range, View view) {
        return known(view.money(range, Dimension.MONEY_PER_YEAR));
    }

    private static Optional<BigDecimal> known(Total total) {
        return total.records() == 1 ? Optional.of(total.known()) : Optional.empty();
    }

    private static Optional<BigDecimal> energy(MeasureFacts measure, int year, View view) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Item delta : measure.item().list(Measures.ENERGY_DELTAS)) {
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
