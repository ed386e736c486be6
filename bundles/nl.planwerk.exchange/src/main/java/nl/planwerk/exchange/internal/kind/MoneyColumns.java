// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.exchange.Cell;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Money;

/** An amount of money, its unit where there is a choice, and its price level. */
final class MoneyColumns implements KindColumns<Money> {
    private final Figures figures;

    MoneyColumns(FieldKind.MoneyAmount kind, Words words) {
        figures = new Figures(kind.units(), words);
    }

    @Override
    public List<String> parts(NavigableSet<Integer> years) {
        List<String> parts = new ArrayList<>(List.of(MAIN));
        parts.addAll(figures.unitPart());
        parts.add(Figures.PRICE_LEVEL);
        return parts;
    }

    @Override
    public Cell cell(Money value, String part) {
        return switch (part) {
            case Figures.UNIT -> figures.unitCell(value.unit());
            case Figures.PRICE_LEVEL -> figures.yearCell(value.priceLevel());
            default -> new Cell.Number(value.amount());
        };
    }

    @Override
    public Optional<Money> with(Optional<Money> before, Map<String, Cell> cells, CellReader reader) throws Unreadable {
        Cell cell = cells.get(MAIN);
        if (cell != null && cell.isEmpty() || cell == null && before.isEmpty()) {
            return Optional.empty();
        }
        CellReader.Figure figure = cell == null ? new CellReader.Figure(before.orElseThrow().amount(), Optional.empty())
                : reader.figure(MAIN, cell, units());
        String unit = figures.unit(cells, figure.unit(), before.map(Money::unit), reader);
        OptionalInt level = figures.priceLevel(cells, before.map(Money::priceLevel).orElse(OptionalInt.empty()), reader);
        return Figures.taken(before.map(Money::amount), Optional.of(figure))
                .map(amount -> new Money(amount, unit, level, before.map(Money::info).orElse(FigureInfo.NONE)));
    }

    @Override
    public boolean numeric(String part) {
        return part.equals(MAIN);
    }

    @Override
    public List<String> units() {
        return figures.units();
    }

    @Override
    public List<String> choices(String part, Words words) {
        return figures.choices(part);
    }
}
