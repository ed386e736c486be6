// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

import nl.planwerk.exchange.Cell;
import nl.planwerk.model.reading.YearText;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;

/** Figures by year: a column for each, and one for the unit where there is a choice. */
final class SeriesColumns extends FigureColumns<YearSeries> {
    SeriesColumns(List<String> units, Words words) {
        super(units, words);
    }

    @Override
    public List<String> parts(NavigableSet<Integer> years) {
        List<String> parts = new ArrayList<>();
        years.forEach(year -> parts.add(year.toString()));
        parts.addAll(unitPart());
        return parts;
    }

    @Override
    public String label(String part, Words in) {
        return part.equals(UNIT) ? super.label(part, in) : part;
    }

    @Override
    public void years(YearSeries value, NavigableSet<Integer> years) {
        years.addAll(value.values().keySet());
    }

    @Override
    public Cell cell(YearSeries value, String part) {
        return part.equals(UNIT) ? value.values().isEmpty() ? Cell.EMPTY : unitCell(value.unit())
                : number(value.at(Integer.parseInt(part)).map(YearValue::value));
    }

    @Override
    public Optional<YearSeries> with(Optional<YearSeries> before, Map<String, Cell> cells, CellReader reader) throws Unreadable {
        NavigableMap<Integer, YearValue> values = new TreeMap<>(before.map(YearSeries::values).orElse(new TreeMap<>()));
        Optional<String> beside = Optional.empty();
        for (Map.Entry<String, Cell> entry : cells.entrySet()) {
            String part = entry.getKey();
            if (!YearText.isYear(part)) {
                continue;
            }
            int year = Integer.parseInt(part);
            if (entry.getValue().isEmpty()) {
                values.remove(year);
                continue;
            }
            CellReader.Figure figure = reader.figure(part, entry.getValue(), units());
            beside = beside(beside, figure, part, reader);
            values.put(year, value(Optional.ofNullable(values.get(year)), figure.number()));
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String unit = unit(cells, beside, before.map(YearSeries::unit), reader);
        return Optional.of(new YearSeries(unit, values, before.map(YearSeries::info).orElse(FigureInfo.NONE)));
    }

    /** A year's figure; its band stays only if the figure still lies in it. */
    private static YearValue value(Optional<YearValue> before, BigDecimal number) {
        if (before.isPresent() && before.get().value().compareTo(number) == 0) {
            return before.get();
        }
        FigureInfo info = before.map(YearValue::info).orElse(FigureInfo.NONE);
        return new YearValue(number, before.flatMap(YearValue::low).filter(low -> low.compareTo(number) <= 0),
                before.flatMap(YearValue::high).filter(high -> high.compareTo(number) >= 0), info);
    }
}
