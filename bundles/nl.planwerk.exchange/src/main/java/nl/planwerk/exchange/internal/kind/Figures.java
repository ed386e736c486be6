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
 * @param units ids, the first being the one meant when none is named; empty for plain numbers
 */
record Figures(List<String> units, Words words) {
    static final String UNIT = "unit";
    static final String PRICE_LEVEL = "priceLevel";

    /** The column of the unit, where there is a choice. */
    List<String> unitPart() {
        return units.size() > 1 ? List.of(UNIT) : List.of();
    }

    Cell unitCell(String unit) {
        return Cell.text(words.unit(unit));
    }

    Cell yearCell(OptionalInt year) {
        return year.isPresent() ? new Cell.Number(BigDecimal.valueOf(year.getAsInt())) : Cell.EMPTY;
    }

    static Cell number(Optional<BigDecimal> number) {
        return number.<Cell>map(Cell.Number::new).orElse(Cell.EMPTY);
    }

    /** The unit that the cells give: in a column of its own, else beside a number, else the one there was. */
    String unit(Map<String, Cell> cells, Optional<String> beside, Optional<String> before, CellReader reader) throws Unreadable {
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

    OptionalInt priceLevel(Map<String, Cell> cells, OptionalInt before, CellReader reader) throws Unreadable {
        Cell cell = cells.get(PRICE_LEVEL);
        if (cell == null) {
            return before;
        }
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(reader.year(PRICE_LEVEL, cell));
    }

    List<String> choices(String part) {
        return part.equals(UNIT) ? words.units(units) : List.of();
    }

    /** The number a cell gives, or what there was if it gives the same one; nothing if it is to be cleared. */
    static Optional<BigDecimal> taken(Optional<BigDecimal> before, Optional<CellReader.Figure> figure) {
        return figure.map(found -> before.filter(b -> b.compareTo(found.number()) == 0).orElse(found.number()));
    }
}
