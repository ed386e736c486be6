// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Unit;
import nl.planwerk.model.value.YearSeries;

/** Reads figures of records in one unit. What is not there, or in a unit of another dimension, is unknown. */
public final class Figures {
    private final Vocabulary vocabulary;

    public Figures(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The figure of one year in that unit. */
    public Optional<BigDecimal> at(Item item, Field<YearSeries> field, int year, String unit) {
        return item.get(field).flatMap(series -> series.at(year).flatMap(v -> converted(v.value(), series.unit(), unit)));
    }

    /** The figure in that unit. */
    public Optional<BigDecimal> of(Item item, Field<Quantity> field, String unit) {
        return item.get(field).flatMap(quantity -> converted(quantity.value(), quantity.unit(), unit));
    }

    /** The years for which any of these records has a figure. */
    public static NavigableSet<Integer> years(Collection<Item> items, Field<YearSeries> field) {
        NavigableSet<Integer> years = new TreeSet<>();
        items.forEach(item -> item.get(field).ifPresent(series -> years.addAll(series.values().keySet())));
        return years;
    }

    /** Exact wherever the quotient ends; else to 34 digits. */
    private Optional<BigDecimal> converted(BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(value);
        }
        Optional<Unit> source = vocabulary.unit(from);
        return vocabulary.unit(to).filter(target -> source.filter(s -> s.dimension() == target.dimension()).isPresent())
                .map(target -> value.multiply(source.get().factor()).divide(target.factor(), MathContext.DECIMAL128));
    }
}
