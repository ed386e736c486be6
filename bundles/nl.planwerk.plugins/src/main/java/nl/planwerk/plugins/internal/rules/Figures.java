// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Text;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.YearSeries;

/** Reads figures in the base unit of their dimension, so that those in different units can be compared. */
final class Figures {
    /** The year of a figure that has none. */
    static final int NO_YEAR = 0;

    private Figures() {
    }

    /** The figures of a field by year. */
    static Map<Integer, BigDecimal> of(PlanView plan, Item item, Field<?> field) {
        Vocabulary vocabulary = plan.plan().vocabulary();
        Object value = item.get(field).map(Object.class::cast).orElse("");
        Map<Integer, BigDecimal> figures = new TreeMap<>();
        if (value instanceof Quantity quantity) {
            figures.put(NO_YEAR, base(vocabulary, quantity.value(), quantity.unit()));
        } else if (value instanceof Money money) {
            figures.put(NO_YEAR, base(vocabulary, money.amount(), money.unit()));
        } else if (value instanceof Range range) {
            range.mid().or(range::high).or(range::low).ifPresent(v -> figures.put(NO_YEAR, base(vocabulary, v, range.unit())));
        } else if (value instanceof YearSeries series) {
            series.values().forEach((year, v) -> figures.put(year, base(vocabulary, v.value(), series.unit())));
        }
        return figures;
    }

    private static BigDecimal factor(Vocabulary vocabulary, String unit) {
        return vocabulary.unit(unit).map(u -> u.factor()).orElse(BigDecimal.ONE);
    }

    /** A value in the base unit of its dimension. */
    static BigDecimal base(Vocabulary vocabulary, BigDecimal value, String unit) {
        return value.multiply(factor(vocabulary, unit));
    }

    /** A figure in the base unit as it is shown to the author: in the usual unit of the field. */
    static Text.Amount shown(PlanView plan, BigDecimal base, Field<?> field) {
        String unit = unit(field);
        BigDecimal value = base.divide(factor(plan.plan().vocabulary(), unit), MathContext.DECIMAL64).stripTrailingZeros();
        return new Text.Amount(value.scale() < 0 ? value.setScale(0) : value, unit);
    }

    /** The usual unit of a field; empty for a plain number. */
    static String unit(Field<?> field) {
        return units(field).flatMap(units -> units.stream().findFirst()).orElse("");
    }

    /** The units of a field of figures; empty if it takes no figures. */
    static Optional<List<String>> units(Field<?> field) {
        if (field.kind() instanceof FieldKind.Number number) {
            return Optional.of(number.units());
        } else if (field.kind() instanceof FieldKind.MoneyAmount money) {
            return Optional.of(money.units());
        } else if (field.kind() instanceof FieldKind.Span span) {
            return Optional.of(span.units());
        }
        return field.kind() instanceof FieldKind.Series series ? Optional.of(series.units()) : Optional.empty();
    }
}
