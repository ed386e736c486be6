// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.Confidentiality;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Link;
import nl.planwerk.model.value.LocalizedText;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Picture;
import nl.planwerk.model.value.Place;
import nl.planwerk.model.value.Quality;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;

/** Makes values of every kind but records, with the awkward ones among them. */
public final class ValueGenerator {
    private static final String[] PIECES = {"a", "Z", " ", "\n", "\n\n", "\r\n", "\t", "\"", "\\", "/", "é", "–", "₂", "𝄞",
        "\u0000", "\u001f", "\u007f", "\u2028", "\ufffd", "{", "]", "een langere tekst met woorden ", "null", "1E5",
        "\ud800", "\udc00"};

    private final Random random;

    public ValueGenerator(Random random) {
        this.random = random;
    }

    public String text() {
        return text(PIECES.length);
    }

    /** A text that may be a member's name: without halves of surrogate pairs. */
    public String name() {
        return text(PIECES.length - 2);
    }

    private String text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES[random.nextInt(pieces)]);
        }
        return text.toString();
    }

    public BigDecimal decimal() {
        BigInteger digits = new BigInteger(1 + random.nextInt(random.nextInt(10) == 0 ? 200 : 30), random);
        int scale = random.nextInt(8) - (random.nextInt(5) == 0 ? 4 : 0);
        return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextBoolean() ? 0 : scale);
    }

    /** A JSON value that no vocabulary knows. */
    public RawValue raw() {
        return RawValue.ofTree(tree(3));
    }

    private Object tree(int depth) {
        switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0: return text();
            case 1: return decimal();
            case 2: return random.nextBoolean();
            case 3: return RawValue.Null.NULL;
            case 4: return new BigDecimal("1.50");
            case 5: return list(() -> tree(depth - 1));
            default:
                Map<String, Object> map = new LinkedHashMap<>();
                list(this::name).forEach(name -> map.put(name, tree(depth - 1)));
                return map;
        }
    }

    public <E> List<E> list(Supplier<E> element) {
        List<E> list = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    private <E> Optional<E> maybe(Supplier<E> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private FigureInfo info() {
        return random.nextInt(3) > 0 ? FigureInfo.NONE : new FigureInfo(maybe(() -> new ItemRef(id())),
                maybe(() -> pick(Quality.values())), maybe(() -> pick(Confidentiality.values())), maybe(this::text));
    }

    private <E> E pick(E[] all) {
        return all[random.nextInt(all.length)];
    }

    private String id() {
        return "i" + random.nextInt(20);
    }

    private String unit(List<String> units) {
        return VocabularyGenerator.unit(units, random).orElse("");
    }

    /** A value of the kind. */
    public Object value(FieldKind<?> kind) {
        if (kind instanceof FieldKind.Number number) {
            return new Quantity(decimal(), unit(number.units()), info());
        } else if (kind instanceof FieldKind.MoneyAmount money) {
            return new Money(decimal(), unit(money.units()), priceLevel(), info());
        } else if (kind instanceof FieldKind.Span span) {
            Optional<BigDecimal> mid = maybe(this::decimal);
            return new Range(mid.isPresent() ? maybe(this::decimal) : Optional.of(decimal()), mid, maybe(this::decimal),
                    unit(span.units()), span.money() ? priceLevel() : OptionalInt.empty(), info());
        } else if (kind instanceof FieldKind.Series series) {
            return series(series.units());
        } else if (kind instanceof FieldKind.ByScenario scenarios) {
            Map<String, YearSeries> byScenario = new LinkedHashMap<>();
            list(this::name).forEach(name -> byScenario.put(name, series(scenarios.units())));
            return new ScenarioSeries(byScenario);
        }
        return word(kind);
    }

    private OptionalInt priceLevel() {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(2000 + random.nextInt(50));
    }

    private YearSeries series(List<String> units) {
        TreeMap<Integer, YearValue> years = new TreeMap<>();
        list(() -> 2000 + random.nextInt(60)).forEach(year -> years.put(year,
                random.nextBoolean() ? new YearValue(decimal(), Optional.empty(), Optional.empty(), FigureInfo.NONE)
                        : new YearValue(decimal(), maybe(this::decimal), maybe(this::decimal), info())));
        return new YearSeries(unit(units), years, info());
    }

    private Object word(FieldKind<?> kind) {
        if (kind instanceof FieldKind.Localized) {
            Map<String, String> texts = new LinkedHashMap<>();
            list(() -> pick(new String[] {"nl", "en", "de"})).forEach(language -> texts.put(language, text()));
            return new LocalizedText(texts);
        } else if (kind instanceof FieldKind.Choices) {
            return list(this::code);
        } else if (kind instanceof FieldKind.Choice) {
            return code();
        } else if (kind instanceof FieldKind.Reference) {
            return new ItemRef(id());
        } else if (kind instanceof FieldKind.References) {
            return list(() -> new ItemRef(id()));
        } else if (kind instanceof FieldKind.Date) {
            return PartialDate.parse(pick(new String[] {"2024", "2024-02", "2024-02-29"}));
        } else if (kind instanceof FieldKind.Flag) {
            return random.nextBoolean();
        } else if (kind instanceof FieldKind.Location) {
            Optional<BigDecimal> latitude = maybe(this::decimal);
            return new Place(maybe(this::text), latitude, latitude.map(l -> decimal()));
        } else if (kind instanceof FieldKind.Image) {
            return new Picture(text(), text(), text());
        } else if (kind instanceof FieldKind.WebLink) {
            return new Link(text(), text());
        }
        return text();
    }

    private String code() {
        return random.nextInt(5) == 0 ? text() : VocabularyGenerator.CODES.get(random.nextInt(3));
    }
}
