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
final class MoneyColumns extends FigureColumns<Money> {
    MoneyColumns(FieldKind.MoneyAmount kind, Words words) {
        super(kind.units(), words);
    }

    @Override
    public List<String> parts(NavigableSet<Integer> years) {
        List<String> parts = new ArrayList<>(List.of(MAIN));
        parts.addAll(unitPart());
        parts.add(PRICE_LEVEL);
        return parts;
    }

    @Override
    public Cell cell(Money value, String part) {
        return switch (part) {
            case UNIT -> unitCell(value.unit());
            case PRICE_LEVEL -> yearCell(value.priceLevel());
            default -> new Cell.Number(value.amount());
        };
    }

    @Override
    public Optional<Money> with(Optional<Money> before, Map<String, Cell> cells, CellReader reader) throws Unreadable {
        Optional<CellReader.Figure> figure = main(cells, before.map(Money::amount), reader);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        String unit = unit(cells, figure.get().unit(), before.map(Money::unit), reader);
        OptionalInt level = priceLevel(cells, before.map(Money::priceLevel).orElse(OptionalInt.empty()), reader);
        return Optional.of(new Money(figure.get().number(), unit, level, before.map(Money::info).orElse(FigureInfo.NONE)));
    }
}
