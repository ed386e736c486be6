// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.plan.Item;
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

/**
 * One field of an entity type, described once. Form, table column, JSON member, check, report column, spreadsheet
 * column, comparison and schema all read this description. Fields are immutable constants; two fields are the same
 * when their id and kind are.
 *
 * <p>An id is {@code camelCase}; a field that a cluster adds to a core entity type is {@code <clusterId>:camelCase}.
 *
 * @param id       JSON member name, unique in its entity type
 * @param kind     what values it takes
 * @param required whether an item without it is incomplete
 * @param group    id of the group it stands in on a form ({@code main} unless said), label key {@code group.<group>}
 */
public record Field<T>(String id, FieldKind<T> kind, boolean required, String group) {

    /** Longest plain text unless said otherwise. */
    public static final int SHORT_TEXT = 300;
    /** Longest multi-line text and Markdown unless said otherwise. */
    public static final int LONG_TEXT = 200_000;

    public Field {
        Objects.requireNonNull(kind);
        if (!id.matches("([a-z0-9][a-z0-9-]*:)?[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("field id " + id);
        }
    }

    private static <T> Field<T> of(String id, FieldKind<T> kind) {
        return new Field<>(id, kind, false, "main");
    }

    /** A line that is a name, a code or an address: its spelling is the author's own. */
    public static Field<String> text(String id) {
        return of(id, new FieldKind.Text(SHORT_TEXT, false));
    }

    /** A line that is written in words, such as a title, and may be misspelled. */
    public static Field<String> phrase(String id) {
        return of(id, new FieldKind.Text(SHORT_TEXT, false, true));
    }

    public static Field<String> longText(String id) {
        return of(id, new FieldKind.Text(LONG_TEXT, true));
    }

    public static Field<String> markdown(String id) {
        return of(id, new FieldKind.Markdown(LONG_TEXT));
    }

    public static Field<LocalizedText> localized(String id) {
        return of(id, new FieldKind.Localized(SHORT_TEXT));
    }

    /** A decimal number in one of the units, the first being the default. */
    public static Field<Quantity> number(String id, String... units) {
        return of(id, new FieldKind.Number(List.of(units), FieldKind.Bounds.NONE, false));
    }

    /** A whole number. */
    public static Field<Quantity> integer(String id, String... units) {
        return of(id, new FieldKind.Number(List.of(units), FieldKind.Bounds.NONE, true));
    }

    public static Field<Money> money(String id, String... units) {
        return of(id, new FieldKind.MoneyAmount(List.of(units), FieldKind.Bounds.NONE));
    }

    public static Field<Range> range(String id, String... units) {
        return of(id, new FieldKind.Span(List.of(units), FieldKind.Bounds.NONE, false));
    }

    public static Field<Range> moneyRange(String id, String... units) {
        return of(id, new FieldKind.Span(List.of(units), FieldKind.Bounds.NONE, true));
    }

    public static Field<YearSeries> series(String id, String... units) {
        return of(id, new FieldKind.Series(List.of(units), FieldKind.Bounds.NONE));
    }

    /** Figures by scenario and year; the scenarios are the codes of {@code codeList}. */
    public static Field<ScenarioSeries> scenarioSeries(String id, String codeList, String... units) {
        return of(id, new FieldKind.ByScenario(codeList, List.of(units), FieldKind.Bounds.NONE));
    }

    public static Field<String> choice(String id, String codeList) {
        return of(id, new FieldKind.Choice(codeList));
    }

    public static Field<List<String>> choices(String id, String codeList) {
        return of(id, new FieldKind.Choices(codeList));
    }

    public static Field<ItemRef> reference(String id, String... targetTypes) {
        return of(id, new FieldKind.Reference(Set.of(targetTypes)));
    }

    public static Field<List<ItemRef>> references(String id, String... targetTypes) {
        return of(id, new FieldKind.References(Set.of(targetTypes)));
    }

    /**
     * The id of a field of the record that another field refers to.
     *
     * @param about id of the reference field, of the same entity type
     */
    public static Field<String> fieldName(String id, String about) {
        return of(id, new FieldKind.FieldName(about));
    }

    public static Field<PartialDate> date(String id) {
        return of(id, new FieldKind.Date());
    }

    public static Field<Boolean> flag(String id) {
        return of(id, new FieldKind.Flag());
    }

    public static Field<Place> place(String id) {
        return of(id, new FieldKind.Location());
    }

    public static Field<Picture> picture(String id) {
        return of(id, new FieldKind.Image());
    }

    public static Field<Link> link(String id) {
        return of(id, new FieldKind.WebLink());
    }

    public static Field<List<Item>> records(String id, EntityType type) {
        return of(id, new FieldKind.Records(type));
    }

    /** The same field, required. */
    public Field<T> require() {
        return new Field<>(id, kind, true, group);
    }

    /** The same field in another group of the form. */
    public Field<T> in(String newGroup) {
        return new Field<>(id, kind, required, newGroup);
    }

    /**
     * The same field with inclusive bounds.
     *
     * @throws IllegalStateException if the kind has no bounds
     */
    public Field<T> between(String min, String max) {
        FieldKind.Bounds bounds = new FieldKind.Bounds(decimal(min), decimal(max));
        return new Field<>(id, bounded(bounds), required, group);
    }

    /** The same field, at least zero. */
    public Field<T> notNegative() {
        return between("0", "");
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    @SuppressWarnings("unchecked")
    private FieldKind<T> bounded(FieldKind.Bounds bounds) {
        FieldKind<?> result;
        if (kind instanceof FieldKind.Number number) {
            result = new FieldKind.Number(number.units(), bounds, number.integer());
        } else if (kind instanceof FieldKind.MoneyAmount money) {
            result = new FieldKind.MoneyAmount(money.units(), bounds);
        } else if (kind instanceof FieldKind.Span span) {
            result = new FieldKind.Span(span.units(), bounds, span.money());
        } else if (kind instanceof FieldKind.Series series) {
            result = new FieldKind.Series(series.units(), bounds);
        } else if (kind instanceof FieldKind.ByScenario scenarios) {
            result = new FieldKind.ByScenario(scenarios.codeList(), scenarios.units(), bounds);
        } else {
            throw new IllegalStateException(id + " has no bounds");
        }
        return (FieldKind<T>) result;
    }
}
