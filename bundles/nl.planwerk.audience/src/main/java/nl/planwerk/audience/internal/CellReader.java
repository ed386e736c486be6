// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.Unit;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;

/** Lists every figure of a plan. */
public final class CellReader {
    /** The section of the plan's own data. */
    static final String HEADER = "plan";

    private final Plan plan;
    private final Vocabulary vocabulary;
    private final Withheld withheld;
    private final Map<Cell, Amount> cells = new LinkedHashMap<>();

    public CellReader(Plan plan, Withheld withheld) {
        this.plan = plan;
        this.vocabulary = plan.vocabulary();
        this.withheld = withheld;
    }

    /** All figures in the order of the plan; of two in one place (ids that stand twice) the secret one. */
    public Map<Cell, Amount> read() {
        item(HEADER, List.of(plan.header().id()), plan.header(), false);
        for (Object part : plan.sections().values()) {
            if (part instanceof Section section) {
                section.items().forEach(item ->
                        item(section.id(), List.of(item.id()), item, withheld.hidden(item.id())));
            }
        }
        return cells;
    }

    private void item(String section, List<String> path, Item item, boolean hidden) {
        for (Field<?> field : item.type().fields()) {
            Cell cell = new Cell(section, path, field.id(), "", 0);
            item.get(field).ifPresent(value -> value(cell, value, hidden));
        }
    }

    private void value(Cell cell, Object value, boolean hidden) {
        if (value instanceof Quantity quantity) {
            put(cell, List.of(quantity.value()), quantity.unit(), hidden || secret(quantity.info(), FigureInfo.NONE));
        } else if (value instanceof Money money) {
            put(cell, List.of(money.amount()), money.unit(), hidden || secret(money.info(), FigureInfo.NONE));
        } else if (value instanceof Range range) {
            List<BigDecimal> numbers = Stream.of(range.mid(), range.low(), range.high()).flatMap(Optional::stream).toList();
            put(cell, numbers, range.unit(), hidden || secret(range.info(), FigureInfo.NONE));
        } else if (value instanceof YearSeries series) {
            series(cell, series, hidden);
        } else if (value instanceof ScenarioSeries scenarios) {
            scenarios.byScenario().forEach((scenario, series) ->
                    series(new Cell(cell.section(), cell.path(), cell.field(), scenario, 0), series, hidden));
        } else if (value instanceof List<?> list) {
            list.stream().filter(Item.class::isInstance).map(Item.class::cast).forEach(element -> {
                List<String> path = new ArrayList<>(cell.path());
                path.add(cell.field());
                path.add(element.id());
                item(cell.section(), List.copyOf(path), element, hidden || withheld.hides(element));
            });
        }
    }

    private void series(Cell cell, YearSeries series, boolean hidden) {
        for (Map.Entry<Integer, YearValue> entry : series.values().entrySet()) {
            YearValue year = entry.getValue();
            List<BigDecimal> numbers = Stream.concat(Stream.of(year.value()),
                    Stream.of(year.low(), year.high()).flatMap(Optional::stream)).toList();
            put(cell.at(entry.getKey()), numbers, series.unit(), hidden || secret(year.info(), series.info()));
        }
    }

    private boolean secret(FigureInfo own, FigureInfo around) {
        return withheld.hides(own, around);
    }

    private void put(Cell cell, List<BigDecimal> numbers, String unitId, boolean secret) {
        if (numbers.isEmpty()) {
            return;
        }
        Optional<Unit> unit = vocabulary.unit(unitId);
        BigDecimal main = unit.map(u -> numbers.get(0).multiply(u.factor())).orElse(numbers.get(0));
        cells.merge(cell, new Amount(main, numbers, unit, secret), (a, b) -> a.secret() ? a : b);
    }
}
