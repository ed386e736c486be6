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
final class QuantityColumns extends FigureColumns<Quantity> {
    QuantityColumns(FieldKind.Number kind, Words words) {
        super(kind.units(), words);
    }

    @Override
    public List<String> parts(NavigableSet<Integer> years) {
        List<String> parts = new ArrayList<>(List.of(MAIN));
        parts.addAll(unitPart());
        return parts;
    }

    @Override
    public Cell cell(Quantity value, String part) {
        return part.equals(UNIT) ? unitCell(value.unit()) : new Cell.Number(value.value());
    }

    @Override
    public Optional<Quantity> with(Optional<Quantity> before, Map<String, Cell> cells, CellReader reader) throws Unreadable {
        Optional<CellReader.Figure> figure = main(cells, before.map(Quantity::value), reader);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        String unit = unit(cells, figure.get().unit(), before.map(Quantity::unit), reader);
        return Optional.of(new Quantity(figure.get().number(), unit, before.map(Quantity::info).orElse(FigureInfo.NONE)));
    }
}
