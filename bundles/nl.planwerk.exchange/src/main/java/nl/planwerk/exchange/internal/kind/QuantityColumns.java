// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

import nl.planwerk.exchange.Cell;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;

/** A number and, where there is a choice, its unit. */
final class QuantityColumns implements KindColumns<Quantity> {
    private final Figures figures;

    QuantityColumns(FieldKind.Number kind, Words words) {
        figures = new Figures(kind.units(), words);
    }

    @Override
    public List<String> parts(NavigableSet<Integer> years) {
        List<String> parts = new ArrayList<>(List.of(MAIN));
        parts.addAll(figures.unitPart());
        return parts;
    }

    @Override
    public Cell cell(Quantity value, String part) {
        return part.equals(Figures.UNIT) ? figures.unitCell(value.unit()) : new Cell.Number(value.value());
    }

    @Override
    public Optional<Quantity> with(Optional<Quantity> before, Map<String, Cell> cells, CellReader reader) throws Unreadable {
        Cell cell = cells.get(MAIN);
        if (cell != null && cell.isEmpty() || cell == null && before.isEmpty()) {
            return Optional.empty();
        }
        CellReader.Figure figure = cell == null ? new CellReader.Figure(before.orElseThrow().value(), Optional.empty())
                : reader.figure(MAIN, cell, units());
        String unit = figures.unit(cells, figure.unit(), before.map(Quantity::unit), reader);
        return Figures.taken(before.map(Quantity::value), Optional.of(figure))
                .map(number -> new Quantity(number, unit, before.map(Quantity::info).orElse(FigureInfo.NONE)));
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
