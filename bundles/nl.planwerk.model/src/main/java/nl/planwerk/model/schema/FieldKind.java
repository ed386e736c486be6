// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.schema;

import java.math.BigDecimal;
import java.util.List;
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
 * What values a field takes. Everything that shows, reads, writes, compares or prints fields switches over these kinds
 * and over nothing else.
 *
 * @param <T> Java type of the value
 */
public sealed interface FieldKind<T> {

    /**
     * Plain text of at most {@code maxLength} UTF-16 units; one line unless {@code multiline}. {@code worded} says whether it
     * is written in words of a language, as a title is, and not a name, a code or an address.
     */
    record Text(int maxLength, boolean multiline, boolean worded) implements FieldKind<String> {
        /** A text of several lines in words; of one line, a name or a code. */
        public Text(int maxLength, boolean multiline) {
            this(maxLength, multiline, multiline);
        }
    }

    /** Markdown source (CommonMark with tables), never HTML. */
    record Markdown(int maxLength) implements FieldKind<String> { }

    /** A short text in several languages. */
    record Localized(int maxLength) implements FieldKind<LocalizedText> { }

    /** A number with one of {@code units} (ids, the first is the default; empty list: a plain number). */
    record Number(List<String> units, Bounds bounds, boolean integer) implements FieldKind<Quantity> {
        private static final int FIRST_YEAR = 1000;
        private static final int LAST_YEAR = 9999;

        /** Whether its values are calendar years, which are written without grouping of thousands. */
        public boolean calendarYear() {
            return integer && units.isEmpty()
                    && bounds.min().filter(min -> min.intValue() >= FIRST_YEAR).isPresent()
                    && bounds.max().filter(max -> max.intValue() <= LAST_YEAR).isPresent();
        }
    }

    /** An amount of money in one of {@code units}. */
    record MoneyAmount(List<String> units, Bounds bounds) implements FieldKind<Money> { }

    /** Low, middle and high estimate; {@code money} says whether it has a price level. */
    record Span(List<String> units, Bounds bounds, boolean money) implements FieldKind<Range> { }

    /** Figures by year. */
    record Series(List<String> units, Bounds bounds) implements FieldKind<YearSeries> { }

    /** Figures by scenario (a code of {@code codeList}) and year. */
    record ByScenario(String codeList, List<String> units, Bounds bounds) implements FieldKind<ScenarioSeries> { }

    /** One code of a code list. */
    record Choice(String codeList) implements FieldKind<String> { }

    /** Several codes of a code list, without repetition. */
    record Choices(String codeList) implements FieldKind<List<String>> { }

    /** A reference to one item of one of the entity types; of any type if none is named. */
    record Reference(Set<String> targetTypes) implements FieldKind<ItemRef> { }

    /** References to several items, without repetition; of any type if none is named. */
    record References(Set<String> targetTypes) implements FieldKind<List<ItemRef>> { }

    /**
     * The id of a field of another record: of the one that the reference field {@code about} of the same record leads to, or
     * of the plan's own data if that is empty. People choose and read it by the field's label.
     */
    record FieldName(String about) implements FieldKind<String> { }

    /** A date known to the year, month or day. */
    record Date() implements FieldKind<PartialDate> { }

    /** Yes or no; absent is unknown. */
    record Flag() implements FieldKind<Boolean> { }

    /** A place by name and coordinates. */
    record Location() implements FieldKind<Place> { }

    /** A picture beside the plan. */
    record Image() implements FieldKind<Picture> { }

    /** A web link. */
    record WebLink() implements FieldKind<Link> { }

    /** A list of embedded records of an entity type. */
    record Records(EntityType type) implements FieldKind<List<Item>> { }

    /**
     * Inclusive bounds of a number; for a series they hold for each year.
     */
    record Bounds(Optional<BigDecimal> min, Optional<BigDecimal> max) {
        public static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());
    }
}
