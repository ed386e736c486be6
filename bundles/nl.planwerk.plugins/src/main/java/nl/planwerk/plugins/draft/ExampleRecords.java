// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.LocalizedText;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Place;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;

/** Records with something in every field that needs nothing else: how they look, not what they might say. */
final class ExampleRecords {
    private static final int YEAR = 2030;
    private final Vocabulary vocabulary;
    private final Locale locale;
    private int made;

    ExampleRecords(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.locale = Locale.forLanguageTag(language);
    }

    Item of(EntityType type) {
        Item item = Item.of("example" + ++made, type);
        for (Field<?> field : type.fields()) {
            Optional<?> value = value(field.kind(), vocabulary.fieldLabel(type, field, locale));
            if (value.isPresent()) {
                item = item.withMember(field.id(), value.get());
            }
        }
        return item;
    }

    private Optional<?> value(FieldKind<?> kind, String label) {
        if (kind instanceof FieldKind.Text || kind instanceof FieldKind.Markdown) {
            return Optional.of(label);
        } else if (kind instanceof FieldKind.Localized) {
            return Optional.of(LocalizedText.of(locale.getLanguage(), label));
        } else if (kind instanceof FieldKind.Choice choice) {
            return code(choice.codeList());
        } else if (kind instanceof FieldKind.Choices choices) {
            return code(choices.codeList()).map(List::of);
        } else if (kind instanceof FieldKind.Date) {
            return Optional.of(new PartialDate(YEAR, OptionalInt.of(1), OptionalInt.empty()));
        } else if (kind instanceof FieldKind.Flag) {
            return Optional.of(true);
        } else if (kind instanceof FieldKind.Location) {
            return Optional.of(Place.named(label));
        } else if (kind instanceof FieldKind.Records records) {
            return Optional.of(List.of(of(records.type())));
        }
        return figure(kind);
    }

    private Optional<String> code(String list) {
        return vocabulary.codeList(list).flatMap(codes -> codes.codes().stream().findFirst()).map(CodeList.Code::id);
    }

    private static Optional<?> figure(FieldKind<?> kind) {
        if (kind instanceof FieldKind.Number number) {
            BigDecimal value = number.calendarYear() ? BigDecimal.valueOf(YEAR) : inside(number.bounds());
            return Optional.of(new Quantity(value, usual(number.units()), FigureInfo.NONE));
        } else if (kind instanceof FieldKind.MoneyAmount money) {
            return Optional.of(new Money(inside(money.bounds()), usual(money.units()), OptionalInt.empty(), FigureInfo.NONE));
        } else if (kind instanceof FieldKind.Span span) {
            return Optional.of(Range.ofMid(inside(span.bounds()).toPlainString(), usual(span.units())));
        } else if (kind instanceof FieldKind.Series series) {
            YearValue value = YearValue.of(inside(series.bounds()).toPlainString());
            return Optional.of(new YearSeries(usual(series.units()), new TreeMap<>(Map.of(YEAR, value, YEAR + 5, value)),
                    FigureInfo.NONE));
        }
        return Optional.empty();
    }

    private static String usual(List<String> units) {
        return units.isEmpty() ? "" : units.get(0);
    }

    private static BigDecimal inside(FieldKind.Bounds bounds) {
        BigDecimal ten = BigDecimal.TEN;
        BigDecimal least = bounds.min().map(ten::max).orElse(ten);
        return bounds.max().map(least::min).orElse(least);
    }
}
