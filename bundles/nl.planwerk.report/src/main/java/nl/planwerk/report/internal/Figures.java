// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;

/** What figures of all kinds have in common. */
final class Figures {
    private Figures() {
    }

    /** Unit id of a single figure. */
    static Optional<String> unit(Object value) {
        if (value instanceof Quantity quantity) {
            return Optional.of(quantity.unit());
        } else if (value instanceof Money money) {
            return Optional.of(money.unit());
        } else if (value instanceof Range range) {
            return Optional.of(range.unit());
        } else if (value instanceof YearSeries series) {
            return Optional.of(series.unit());
        }
        return Optional.empty();
    }

    static OptionalInt priceLevel(Object value) {
        if (value instanceof Money money) {
            return money.priceLevel();
        }
        return value instanceof Range range ? range.priceLevel() : OptionalInt.empty();
    }

    /** What the figures of a value carry beside them. */
    static List<FigureInfo> infos(Object value) {
        if (value instanceof Quantity quantity) {
            return List.of(quantity.info());
        } else if (value instanceof Money money) {
            return List.of(money.info());
        } else if (value instanceof Range range) {
            return List.of(range.info());
        } else if (value instanceof YearSeries series) {
            List<FigureInfo> infos = new ArrayList<>(List.of(series.info()));
            series.values().values().forEach(year -> infos.add(year.info()));
            return infos;
        } else if (value instanceof ScenarioSeries scenarios) {
            return scenarios.byScenario().values().stream().flatMap(s -> infos(s).stream()).toList();
        }
        return List.of();
    }

    /** Whether the field is numeric, so that its column is set flush right. */
    static boolean isNumeric(Field<?> field) {
        FieldKind<?> kind = field.kind();
        return kind instanceof FieldKind.Number || kind instanceof FieldKind.MoneyAmount
                || kind instanceof FieldKind.Span || kind instanceof FieldKind.Series;
    }

    /** Whether an item says anything in a field. */
    static boolean isFilled(Item item, Field<?> field) {
        Object value = item.get(field).orElse(null);
        return value instanceof String text ? !text.isBlank()
                : value instanceof List<?> list ? !list.isEmpty()
                : value instanceof YearSeries series ? !series.values().isEmpty()
                : value instanceof ScenarioSeries scenarios ? !scenarios.byScenario().isEmpty() : value != null;
    }
}
