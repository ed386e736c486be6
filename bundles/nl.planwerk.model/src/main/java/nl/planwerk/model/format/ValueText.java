// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Link;
import nl.planwerk.model.value.LocalizedText;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Picture;
import nl.planwerk.model.value.Place;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;

/**
 * The one place that turns a field's value into text, for every kind: tables on paper and on screen read it. Lists are
 * joined by {@code ; }. Markdown and text are given as they are.
 */
public final class ValueText {
    private static final String SEPARATOR = "; ";

    private final Vocabulary vocabulary;
    private final Formats formats;
    private final Function<String, Optional<Item>> items;
    private final FieldNames names;

    private ValueText(Vocabulary vocabulary, Formats formats, Function<String, Optional<Item>> items) {
        this.vocabulary = vocabulary;
        this.formats = formats;
        this.items = items;
        this.names = FieldNames.of(vocabulary, formats.locale(), id -> items.apply(id).map(Item::type));
    }

    /**
     * Texts in which a reference shows the name of its target.
     *
     * @param items finds an item by its id
     */
    public static ValueText of(Vocabulary vocabulary, Formats formats, Function<String, Optional<Item>> items) {
        return new ValueText(vocabulary, formats, items);
    }

    /** Texts for the items of one plan; reads the plan once to know the names of its items. */
    public static ValueText of(Plan plan, Formats formats) {
        Map<String, Item> byId = new HashMap<>();
        for (Object part : plan.sections().values()) {
            if (part instanceof Section section) {
                section.items().forEach(item -> byId.putIfAbsent(item.id(), item));
            }
        }
        return new ValueText(plan.vocabulary(), formats, id -> Optional.ofNullable(byId.get(id)));
    }

    /** The text of one field of an item; references show ids. The word for unknown if it has no value. */
    public static String of(Field<?> field, Item item, Vocabulary vocabulary, Formats formats) {
        return new ValueText(vocabulary, formats, id -> Optional.empty()).text(item, field);
    }

    /** The text of one field; the word for unknown if it has no value. */
    public String text(Item item, Field<?> field) {
        return find(item, field).orElseGet(formats::unknown);
    }

    /** The text of one field, empty if it has no value. */
    public Optional<String> find(Item item, Field<?> field) {
        return item.get(field).map(value -> value(item, field, value));
    }

    /** The name by which a person knows the item: its key field, else the heading of the chapter of its id, else its id. */
    public String name(Item item) {
        return find(item, item.type().keyField()).filter(text -> !text.isBlank()).or(() -> heading(item.id())).orElse(item.id());
    }

    private Optional<String> heading(String id) {
        return vocabulary.chapters().stream().filter(chapter -> chapter.id().equals(id)).findFirst()
                .map(chapter -> vocabulary.chapterLabel(id, formats.locale()));
    }

    /**
     * The text of a value of a field of that item.
     *
     * @param value as in {@link #value(Field, Object)}
     */
    public String value(Item item, Field<?> field, Object value) {
        return field.kind() instanceof FieldKind.FieldName kind && value instanceof String id ? names.text(item, kind, id)
                : value(field, value);
    }

    /**
     * The text of a value of a field, whatever the item is.
     *
     * @param value a value of the field's kind, or a {@link RawValue}, which is shown as JSON
     */
    public String value(Field<?> field, Object value) {
        if (field.kind() instanceof FieldKind.Choice choice && value instanceof String code) {
            return vocabulary.codeLabel(choice.codeList(), code, formats.locale());
        }
        if (field.kind() instanceof FieldKind.Choices choices && value instanceof List<?> codes) {
            return join(codes, code -> vocabulary.codeLabel(choices.codeList(), (String) code, formats.locale()));
        }
        if (field.kind() instanceof FieldKind.ByScenario kind && value instanceof ScenarioSeries scenarios) {
            return join(scenarios.byScenario().entrySet(), e -> vocabulary.codeLabel(kind.codeList(), e.getKey(),
                    formats.locale()) + ": " + series(e.getValue()));
        }
        if (field.kind() instanceof FieldKind.FieldName && value instanceof String id) {
            return names.anywhere(id);
        }
        if (field.kind() instanceof FieldKind.Number number && number.calendarYear() && value instanceof Quantity year) {
            return year.value().toPlainString();
        }
        return plain(value);
    }

    private String plain(Object value) {
        if (value instanceof Quantity quantity) {
            return number(quantity.value(), quantity.unit());
        } else if (value instanceof Money money) {
            return formats.withPriceLevel(number(money.amount(), money.unit()), money.priceLevel());
        } else if (value instanceof Range range) {
            return range(range);
        } else if (value instanceof YearSeries series) {
            return series(series);
        } else if (value instanceof Boolean flag) {
            return formats.flag(flag);
        } else if (value instanceof PartialDate date) {
            return formats.tableDate(date);
        } else if (value instanceof ItemRef ref) {
            return target(ref.id());
        } else if (value instanceof List<?> list) {
            return join(list, this::plain);
        } else if (value instanceof Item item) {
            return columns(item);
        }
        return words(value);
    }

    private String words(Object value) {
        if (value instanceof LocalizedText text) {
            return text.in(formats.locale().getLanguage()).orElse("");
        } else if (value instanceof Place place) {
            return place(place);
        } else if (value instanceof Picture picture) {
            return picture.caption().isEmpty() ? picture.alt() : picture.caption();
        } else if (value instanceof Link link) {
            return link.text().isEmpty() ? link.url() : link.text();
        }
        return value.toString();
    }

    private String number(BigDecimal value, String unit) {
        return formats.withUnit(formats.number(value), unitLabel(unit));
    }

    private String unitLabel(String unit) {
        return vocabulary.unitLabel(unit, formats.locale());
    }

    private String range(Range range) {
        String numbers = formats.range(range.low(), range.mid(), range.high());
        return formats.withPriceLevel(formats.withUnit(numbers, unitLabel(range.unit())), range.priceLevel());
    }

    private String series(YearSeries series) {
        return join(series.values().entrySet(), e -> e.getKey() + ": " + figure(e.getValue(), series.unit()));
    }

    /** One year's figure with its band and unit. */
    public String figure(YearValue value, String unit) {
        return formats.withUnit(formats.range(value.low(), Optional.of(value.value()), value.high()), unitLabel(unit));
    }

    private String place(Place place) {
        Optional<String> coordinates = place.latitude().flatMap(latitude -> place.longitude()
                .map(longitude -> formats.number(latitude) + SEPARATOR + formats.number(longitude)));
        return place.name().map(name -> name + coordinates.map(c -> " (" + c + ")").orElse(""))
                .or(() -> coordinates).orElseGet(formats::unknown);
    }

    private String target(String id) {
        return items.apply(id).map(this::name).orElse(id);
    }

    private String columns(Item item) {
        List<String> texts = new ArrayList<>();
        for (Field<?> column : item.type().columns()) {
            find(item, column).filter(text -> !text.isBlank()).ifPresent(texts::add);
        }
        return texts.isEmpty() ? item.id() : String.join(", ", texts);
    }

    private static <E> String join(Iterable<E> values, Function<? super E, String> text) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(text.apply(value)));
        return String.join(SEPARATOR, texts);
    }
}
