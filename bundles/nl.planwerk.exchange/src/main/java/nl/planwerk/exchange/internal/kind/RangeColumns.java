// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.exchange.Cell;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Range;

/** An estimate: its middle under the field's own name, then low and high, unit and price level. */
final class RangeColumns extends FigureColumns<Range> {
    private static final String LOW = "low";
    private static final String HIGH = "high";
    private static final List<String> ESTIMATES = List.of(MAIN, LOW, HIGH);

    private final boolean money;

    RangeColumns(FieldKind.Span kind, Words words) {
        super(kind.units(), words);
        money = kind.money();
    }

    @Override
    public List<String> parts(NavigableSet<Integer> years) {
        List<String> parts = new ArrayList<>(ESTIMATES);
        parts.addAll(unitPart());
        if (money) {
            parts.add(PRICE_LEVEL);
        }
        return parts;
    }

    @Override
    public Cell cell(Range value, String part) {
        return switch (part) {
            case UNIT -> unitCell(value.unit());
            case PRICE_LEVEL -> yearCell(value.priceLevel());
            default -> number(estimate(value, part));
        };
    }

    private static Optional<BigDecimal> estimate(Range range, String part) {
        return part.equals(LOW) ? range.low() : part.equals(HIGH) ? range.high() : range.mid();
    }

    @Override
    public Optional<Range> with(Optional<Range> before, Map<String, Cell> cells, CellReader reader) throws Unreadable {
        Map<String, BigDecimal> numbers = new HashMap<>();
        Optional<String> beside = Optional.empty();
        for (String part : ESTIMATES) {
            Optional<BigDecimal> was = before.flatMap(range -> estimate(range, part));
            Cell cell = cells.get(part);
            if (cell == null) {
                was.ifPresent(number -> numbers.put(part, number));
            } else if (!cell.isEmpty()) {
                CellReader.Figure figure = reader.figure(part, cell, units());
                beside = beside(beside, figure, part, reader);
                numbers.put(part, taken(was, figure));
            }
        }
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        String unit = unit(cells, beside, before.map(Range::unit), reader);
        OptionalInt level = priceLevel(cells, before.map(Range::priceLevel).orElse(OptionalInt.empty()), reader);
        return Optional.of(new Range(Optional.ofNullable(numbers.get(LOW)), Optional.ofNullable(numbers.get(MAIN)),
                Optional.ofNullable(numbers.get(HIGH)), unit, level, before.map(Range::info).orElse(FigureInfo.NONE)));
    }
}
