// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

import nl.planwerk.exchange.Cell;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;

/** Figures by scenario and year: for each scenario the columns of a series, such as {@code high/2030}. */
final class ScenarioColumns implements KindColumns<ScenarioSeries> {
    private static final char SLASH = '/';

    private final FieldKind.ByScenario kind;
    private final Words words;
    private final SeriesColumns series;

    ScenarioColumns(FieldKind.ByScenario kind, Words words) {
        this.kind = kind;
        this.words = words;
        series = new SeriesColumns(kind.units(), words);
    }

    private List<String> scenarios() {
        return words.vocabulary().codeList(kind.codeList()).map(CodeList::codes).orElse(List.of()).stream().map(CodeList.Code::id).toList();
    }

    private static String scenario(String part) {
        return part.substring(0, part.lastIndexOf(SLASH));
    }

    private static String rest(String part) {
        return part.substring(part.lastIndexOf(SLASH) + 1);
    }

    @Override
    public List<String> parts(NavigableSet<Integer> years) {
        List<String> parts = new ArrayList<>();
        for (String scenario : scenarios()) {
            series.parts(years).forEach(part -> parts.add(scenario + SLASH + part));
        }
        return parts;
    }

    @Override
    public String label(String part, Words in) {
        return in.code(kind.codeList(), scenario(part)) + " " + series.label(rest(part), in);
    }

    @Override
    public void years(ScenarioSeries value, NavigableSet<Integer> years) {
        value.byScenario().values().forEach(one -> series.years(one, years));
    }

    @Override
    public Cell cell(ScenarioSeries value, String part) {
        return Optional.ofNullable(value.byScenario().get(scenario(part))).map(one -> series.cell(one, rest(part))).orElse(Cell.EMPTY);
    }

    @Override
    public Optional<ScenarioSeries> with(Optional<ScenarioSeries> before, Map<String, Cell> cells, CellReader reader) throws Unreadable {
        Map<String, Map<String, Cell>> byScenario = new LinkedHashMap<>();
        cells.forEach((part, cell) -> byScenario.computeIfAbsent(scenario(part), s -> new LinkedHashMap<>()).put(rest(part), cell));
        Map<String, YearSeries> values = new LinkedHashMap<>(before.map(ScenarioSeries::byScenario).orElse(Map.of()));
        for (Map.Entry<String, Map<String, Cell>> entry : byScenario.entrySet()) {
            Optional<YearSeries> read;
            try {
                read = series.with(Optional.ofNullable(values.get(entry.getKey())), entry.getValue(), reader);
            } catch (Unreadable e) {
                throw new Unreadable(entry.getKey() + SLASH + e.part(), e.getMessage());
            }
            if (read.isPresent()) {
                values.put(entry.getKey(), read.get());
            } else {
                values.remove(entry.getKey());
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new ScenarioSeries(values));
    }

    @Override
    public boolean numeric(String part) {
        return series.numeric(rest(part));
    }

    @Override
    public List<String> units() {
        return kind.units();
    }

    @Override
    public List<String> choices(String part) {
        return series.choices(rest(part));
    }
}
