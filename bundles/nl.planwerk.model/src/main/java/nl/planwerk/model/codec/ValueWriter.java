// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.FigureInfo;
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

/** Writes items and values; the counterpart of {@link ItemReader}, {@link FigureReader} and {@link WordReader}. */
final class ValueWriter {
    private final JsonOut out;

    ValueWriter(JsonOut out) {
        this.out = out;
    }

    void items(List<Item> items) {
        out.array();
        for (Item item : items) {
            out.element().object().name("id").text(item.id());
            members(item);
            out.endObject();
        }
        out.endArray();
    }

    /** All members of an item, without the braces around them. */
    void members(Item item) {
        item.members().forEach((name, value) -> {
            out.name(name);
            if (value instanceof String text && isProse(item.type(), name)) {
                lines(text);
            } else {
                value(value);
            }
        });
    }

    private static boolean isProse(EntityType type, String name) {
        Optional<Field<?>> field = type.field(name);
        return field.isPresent() && isProse(field.get().kind());
    }

    static boolean isProse(FieldKind<?> kind) {
        return kind instanceof FieldKind.Text || kind instanceof FieldKind.Markdown;
    }

    /** A text: a string, or the list of its lines if it has more than one, so that a text comparison reads well. */
    void lines(String text) {
        if (text.indexOf('\n') < 0) {
            out.text(text);
            return;
        }
        out.array();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            out.element().text(text.substring(from, end));
            from = end + 1;
        }
        out.element().text(text.substring(from)).endArray();
    }

    void value(Object value) {
        if (value instanceof Quantity quantity) {
            quantity(quantity);
        } else if (value instanceof String text) {
            out.text(text);
        } else if (value instanceof YearSeries series) {
            series(series);
        } else if (value instanceof ItemRef ref) {
            out.text(ref.id());
        } else if (value instanceof Money money) {
            money(money);
        } else if (value instanceof Range range) {
            range(range);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof RawValue raw) {
            out.raw(raw);
        } else if (value instanceof Boolean flag) {
            out.flag(flag);
        } else if (value instanceof PartialDate date) {
            out.text(date.toString());
        } else {
            object(value);
        }
    }

    private void object(Object value) {
        out.object();
        if (value instanceof ScenarioSeries scenarios) {
            scenarios.byScenario().forEach((scenario, series) -> {
                out.name(scenario);
                series(series);
            });
        } else if (value instanceof LocalizedText text) {
            text.byLanguage().forEach((language, words) -> out.name(language).text(words));
        } else if (value instanceof Place place) {
            place.name().ifPresent(name -> out.name("name").text(name));
            number("latitude", place.latitude());
            number("longitude", place.longitude());
        } else if (value instanceof Picture picture) {
            out.name("path").text(picture.path());
            text("alt", picture.alt());
            text("caption", picture.caption());
        } else if (value instanceof Link link) {
            out.name("url").text(link.url());
            text("text", link.text());
        } else {
            throw new IllegalArgumentException("not a field value: " + value.getClass());
        }
        out.endObject();
    }

    @SuppressWarnings("unchecked")
    private void list(List<?> list) {
        if (!list.isEmpty() && list.get(0) instanceof Item) {
            items((List<Item>) list);
            return;
        }
        out.array();
        for (Object element : list) {
            out.element();
            value(element);
        }
        out.endArray();
    }

    private void quantity(Quantity quantity) {
        if (quantity.unit().isEmpty() && quantity.info().isEmpty()) {
            out.number(quantity.value());
            return;
        }
        out.object().name("value").number(quantity.value());
        text("unit", quantity.unit());
        info(quantity.info());
        out.endObject();
    }

    private void money(Money money) {
        out.object().name("value").number(money.amount());
        text("unit", money.unit());
        priceLevel(money.priceLevel());
        info(money.info());
        out.endObject();
    }

    private void range(Range range) {
        out.object();
        number("low", range.low());
        number("mid", range.mid());
        number("high", range.high());
        text("unit", range.unit());
        priceLevel(range.priceLevel());
        info(range.info());
        out.endObject();
    }

    private void series(YearSeries series) {
        out.object();
        text("unit", series.unit());
        out.name("years").object();
        series.values().forEach((year, value) -> {
            out.name(year.toString());
            year(value);
        });
        out.endObject();
        info(series.info());
        out.endObject();
    }

    private void year(YearValue year) {
        if (year.low().isEmpty() && year.high().isEmpty() && year.info().isEmpty()) {
            out.number(year.value());
            return;
        }
        out.object().name("value").number(year.value());
        number("low", year.low());
        number("high", year.high());
        info(year.info());
        out.endObject();
    }

    private void info(FigureInfo info) {
        if (info.isEmpty()) {
            return;
        }
        info.source().ifPresent(source -> out.name("source").text(source.id()));
        info.quality().ifPresent(quality -> out.name("quality").text(quality.code()));
        info.confidentiality().ifPresent(c -> out.name("confidentiality").text(c.code()));
        info.note().ifPresent(note -> out.name("note").text(note));
    }

    private void number(String name, Optional<BigDecimal> number) {
        number.ifPresent(value -> out.name(name).number(value));
    }

    private void text(String name, String text) {
        if (!text.isEmpty()) {
            out.name(name).text(text);
        }
    }

    private void priceLevel(OptionalInt year) {
        year.ifPresent(value -> out.name("priceLevel").number(value));
    }
}
