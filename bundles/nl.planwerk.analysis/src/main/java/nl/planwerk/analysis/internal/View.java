// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.internal.Boundary.Side;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.Unit;
import nl.planwerk.vocabulary.Measures;

/**
 * A plan as calculations see it during one pass. Remembers what it worked out about a measure, so it is used by one thread
 * and thrown away.
 */
final class View {
    private final Vocabulary vocabulary;
    private final Settings settings;
    private final Book book;
    private final Umbrellas umbrellas = new Umbrellas();
    private final Rivals rivals = new Rivals(this);
    private final Reach reach;
    private final int[] years;
    private final Map<String, Side> sides = new HashMap<>();
    private final Map<String, MeasureFacts> facts;

    /**
     * A view.
     *
     * @param measures how many will be looked at, about
     */
    View(Vocabulary vocabulary, Settings settings, Book book, int measures) {
        this(vocabulary, settings, book, new HashMap<>(measures * 2));
    }

    View(Vocabulary vocabulary, Settings settings, Book book) {
        this(vocabulary, settings, book, new HashMap<>());
    }

    private View(Vocabulary vocabulary, Settings settings, Book book, Map<String, MeasureFacts> facts) {
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.book = book;
        this.facts = facts;
        this.reach = new Reach(book);
        this.years = settings.years().stream().mapToInt(Integer::intValue).toArray();
    }

    Settings settings() {
        return settings;
    }

    Book book() {
        return book;
    }

    Reach reach() {
        return reach;
    }

    Umbrellas umbrellas() {
        return umbrellas;
    }

    Rivals rivals() {
        return rivals;
    }

    /** The years of the totals; not to be changed. */
    int[] years() {
        return years;
    }

    /** Position of a year among those of the totals; -1 if it is another. */
    int position(int year) {
        for (int i = 0; i < years.length; i++) {
            if (years[i] == year) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the emission of the site of that id counts. */
    Side side(String site) {
        Side known = sides.get(site);
        if (known == null) {
            known = book.item(site).map(s -> settings.boundary().site(s, book)).orElse(settings.boundary().missingSite());
            sides.put(site, known);
        }
        return known;
    }

    MeasureFacts facts(Item measure) {
        MeasureFacts known = facts.get(measure.id());
        if (known == null) {
            known = new MeasureFacts(measure, this);
            facts.put(measure.id(), known);
        }
        return known;
    }

    /** The measure of that id. */
    Optional<MeasureFacts> measure(String id) {
        MeasureFacts known = facts.get(id);
        return known != null ? Optional.of(known)
                : book.item(id).filter(i -> i.type().id().equals(Measures.TYPE.id())).map(this::facts);
    }

    /** The factor from a unit to the base unit of its dimension, if it measures just that. */
    Optional<BigDecimal> factor(String unit, Unit.Dimension dimension) {
        return vocabulary.unit(unit).filter(u -> u.dimension() == dimension).map(Unit::factor);
    }

    /** An amount in the base unit of a dimension; unknown if its unit is another. */
    Total in(Total amount, String unit, Unit.Dimension dimension) {
        Optional<BigDecimal> factor = factor(unit, dimension);
        if (factor.isEmpty()) {
            return Total.UNKNOWN;
        }
        return factor.get().equals(BigDecimal.ONE) ? amount : amount.times(factor.get());
    }

    /** A range of money in million euro; unknown without a middle, or at another price level than the plan's. */
    Total money(Range range, Unit.Dimension dimension) {
        return range.mid().isEmpty() || otherLevel(range.priceLevel()) ? Total.UNKNOWN
                : in(Total.of(range.mid().get(), range.low(), range.high()), range.unit(), dimension);
    }

    /** An amount of money in million euro; unknown at another price level than the plan's. */
    Total money(Money money) {
        return otherLevel(money.priceLevel()) ? Total.UNKNOWN
                : in(Total.of(money.amount()), money.unit(), Unit.Dimension.MONEY);
    }

    private boolean otherLevel(OptionalInt level) {
        return level.isPresent() && settings.priceLevel().isPresent() && !level.equals(settings.priceLevel());
    }
}
