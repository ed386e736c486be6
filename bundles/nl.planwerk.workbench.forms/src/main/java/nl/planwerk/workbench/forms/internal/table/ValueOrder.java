// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.Unit;
import nl.planwerk.model.value.YearSeries;

/**
 * Orders records by the value of a field: numbers by size whatever their unit, choices by their place in the code list,
 * dates by time, all else by its text. Records without a value come last, in either direction.
 */
public final class ValueOrder {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Vocabulary vocabulary;
    private final ValueText texts;
    private final Comparator<String> natural;

    public ValueOrder(Vocabulary vocabulary, ValueText texts, Locale locale) {
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.natural = new NaturalOrder(locale);
    }

    /** A record with its value, taken out once for all comparisons. */
    private record Keyed(Item item, Optional<Object> key) {
    }

    /** The records in order; equal ones stay as they were. */
    public List<Item> sorted(List<Item> items, Field<?> field, boolean descending) {
        Comparator<Object> keys = this::compare;
        Comparator<Object> directed = descending ? keys.reversed() : keys;
        return items.stream().map(item -> new Keyed(item, key(item, field)))
                .sorted((a, b) -> a.key().isPresent() && b.key().isPresent() ? directed.compare(a.key().get(), b.key().get())
                        : Boolean.compare(a.key().isEmpty(), b.key().isEmpty()))
                .map(Keyed::item).toList();
    }

    private int compare(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b ? a.compareTo(b)
                : natural.compare(String.valueOf(one), String.valueOf(other));
    }

    /** What is compared: a number, or a text. */
    private Optional<Object> key(Item item, Field<?> field) {
        return item.get(field).flatMap(value -> {
            if (value instanceof Boolean flag) {
                return Optional.of(flag ? BigDecimal.ZERO : BigDecimal.ONE);
            } else if (field.kind() instanceof FieldKind.Choice choice) {
                return Optional.of(place(choice.codeList(), (String) value));
            } else if (field.kind() instanceof FieldKind.Date) {
                return Optional.of(value.toString());
            }
            return figure(value).<Optional<Object>>map(Optional::of)
                    .orElseGet(() -> Optional.of(texts.value(item, field, value)).filter(text -> !text.isBlank()).map(t -> t));
        });
    }

    private BigDecimal place(String codeList, String code) {
        List<CodeList.Code> codes = vocabulary.codeList(codeList).map(CodeList::codes).orElse(List.of());
        int at = codes.stream().map(CodeList.Code::id).toList().indexOf(code);
        return BigDecimal.valueOf(at < 0 ? codes.size() : at);
    }

    private Optional<BigDecimal> figure(Object value) {
        if (value instanceof Quantity quantity) {
            return Optional.of(base(quantity.value(), quantity.unit()));
        } else if (value instanceof Money money) {
            return Optional.of(base(money.amount(), money.unit()));
        } else if (value instanceof Range range) {
            return middle(range).map(middle -> base(middle, range.unit()));
        } else if (value instanceof YearSeries series) {
            return series.latestYear().flatMap(series::at).map(year -> base(year.value(), series.unit()));
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> middle(Range range) {
        Optional<BigDecimal> centre = range.low().flatMap(low -> range.high().map(high -> low.add(high).divide(TWO)));
        return range.mid().or(() -> centre).or(range::low).or(range::high);
    }

    private BigDecimal base(BigDecimal value, String unit) {
        return value.multiply(vocabulary.unit(unit).map(Unit::factor).orElse(BigDecimal.ONE));
    }
}
