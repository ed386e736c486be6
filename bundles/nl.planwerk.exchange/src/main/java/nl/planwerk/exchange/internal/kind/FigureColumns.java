// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.exchange.Cell;

/**
 * What the kinds of figures have in common: a column for the unit where there is a choice, and one for the price level.
 *
 * @param <T> type of the field's values
 */
abstract class FigureColumns<T> implements KindColumns<T> {
    static final String UNIT = "unit";
    static final String PRICE_LEVEL = "priceLevel";

    private final List<String> units;
    private final Words words;

    /** @param units ids, the first being the one meant when none is named; empty for plain numbers */
    FigureColumns(List<String> units, Words words) {
        this.units = units;
        this.words = words;
    }

    @Override
    public final List<String> units() {
        return units;
    }

    @Override
    public final List<String> choices(String part) {
        return part.equals(UNIT) ? words.units(units) : List.of();
    }

    @Override
    public final boolean numeric(String part) {
        return !part.equals(UNIT) && !part.equals(PRICE_LEVEL);
    }

    /** The column of the unit, where there is a choice. */
    final List<String> unitPart() {
        return units.size() > 1 ? List.of(UNIT) : List.of();
    }

    final Cell unitCell(String unit) {
        return Cell.text(words.unit(unit));
    }

    static Cell yearCell(OptionalInt year) {
        return year.isPresent() ? new Cell.Number(BigDecimal.valueOf(year.getAsInt())) : Cell.EMPTY;
    }

    static Cell number(Optional<BigDecimal> number) {
        return number.<Cell>map(Cell.Number::new).orElse(Cell.EMPTY);
    }

    /** The figure that is the value itself: what its cell gives, else what there was; nothing if there is to be none. */
    final Optional<CellReader.Figure> main(Map<String, Cell> cells, Optional<BigDecimal> before, CellReader reader) throws Unreadable {
        Cell cell = cells.get(MAIN);
        if (cell == null) {
            return before.map(number -> new CellReader.Figure(number, Optional.empty()));
        } else if (cell.isEmpty()) {
            return Optional.empty();
        }
        CellReader.Figure figure = reader.figure(MAIN, cell, units);
        return Optional.of(new CellReader.Figure(taken(before, figure), figure.unit()));
    }

    /** The number a cell gives, or what there was if it gives the same one. */
    static BigDecimal taken(Optional<BigDecimal> before, CellReader.Figure figure) {
        return before.filter(number -> number.compareTo(figure.number()) == 0).orElse(figure.number());
    }

    /** The unit that stands beside the figures up to this one; they must not name two. */
    static Optional<String> beside(Optional<String> before, CellReader.Figure figure, String part, CellReader reader) throws Unreadable {
        if (before.isPresent() && figure.unit().isPresent() && !before.equals(figure.unit())) {
            throw reader.twoUnits(part);
        }
        return figure.unit().or(() -> before);
    }

    /** The unit that the cells give: in a column of its own, else beside a number, else the one there was. */
    final String unit(Map<String, Cell> cells, Optional<String> beside, Optional<String> before, CellReader reader) throws Unreadable {
        Cell own = cells.getOrDefault(UNIT, Cell.EMPTY);
        if (!own.isEmpty()) {
            String unit = reader.unit(UNIT, own, units);
            if (beside.isPresent() && !beside.get().equals(unit)) {
                throw reader.twoUnits(UNIT);
            }
            return unit;
        }
        return beside.or(() -> before).orElse(units.isEmpty() ? "" : units.get(0));
    }

    static OptionalInt priceLevel(Map<String, Cell> cells, OptionalInt before, CellReader reader) throws Unreadable {
        Cell cell = cells.get(PRICE_LEVEL);
        if (cell == null) {
            return before;
        }
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(reader.year(PRICE_LEVEL, cell));
    }
}
