// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.Optional;

import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.internal.Boundary.Side;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.Unit;
import nl.planwerk.vocabulary.Measures;

/**
 * A plan as calculations see it during one pass. Remembers what it worked out about a record, so it is used by one thread
 * and thrown away.
 */
final class View {
    private final Terms terms;
    private final Book book;
    private final Memo<Stated> stated;
    private final Memo<MeasureFacts> facts = new Memo<>();
    private final Memo<Side> sides = new Memo<>();
    private final Umbrellas umbrellas = new Umbrellas(this);
    private final Rivals rivals = new Rivals(this);
    private final Reach reach = new Reach(this);

    /** A view of a plan of which some measures, or all, were read already. */
    View(Terms terms, Book book, Memo<Stated> stated) {
        this.terms = terms;
        this.book = book;
        this.stated = stated;
    }

    View(Terms terms, Book book) {
        this(terms, book, new Memo<>());
    }

    Terms terms() {
        return terms;
    }

    Settings settings() {
        return terms.settings();
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
        return terms.years();
    }

    /** Whether the emission of the site of that number counts. */
    Side side(int site) {
        Side known = site == Book.NOWHERE ? settings().boundary().missingSite() : sides.get(site);
        if (known == null) {
            known = book.item(site).map(s -> settings().boundary().site(s, book)).orElse(settings().boundary().missingSite());
            sides.set(site, known);
        }
        return known;
    }

    /** The measure of that number; empty if it is no measure. */
    Optional<MeasureFacts> measure(int number) {
        MeasureFacts known = number == Book.NOWHERE ? null : facts.get(number);
        return known != null ? Optional.of(known) : stated(number).map(read -> {
            MeasureFacts made = new MeasureFacts(read, this);
            facts.set(number, made);
            return made;
        });
    }

    /** The measure of that id; empty if it is no measure. */
    Optional<MeasureFacts> measure(String id) {
        return measure(book.number(id));
    }

    /** What the measure of that number says; empty if it is no measure. */
    Optional<Stated> stated(int number) {
        Stated known = number == Book.NOWHERE ? null : stated.get(number);
        return known != null ? Optional.of(known) : book.is(number, Measures.TYPE) ? Optional.of(read(number)) : Optional.empty();
    }

    private Stated read(int number) {
        Stated read = Stated.of(number, book.item(number).orElseThrow(), terms, book::number);
        stated.set(number, read);
        return read;
    }

    /** See {@link Terms#factor}. */
    Optional<BigDecimal> factor(String unit, Unit.Dimension dimension) {
        return terms.factor(unit, dimension);
    }

    /** See {@link Terms#in}. */
    Total in(Total amount, String unit, Unit.Dimension dimension) {
        return terms.in(amount, unit, dimension);
    }

    /** See {@link Terms#money(Range, Unit.Dimension)}. */
    Total money(Range range, Unit.Dimension dimension) {
        return terms.money(range, dimension);
    }

    /** See {@link Terms#money(Money)}. */
    Total money(Money money) {
        return terms.money(money);
    }
}
