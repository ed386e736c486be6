// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import nl.planwerk.audience.Account.Kind;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;

/** Takes records, figures, references and unknown members out of a plan; texts stay as they are. */
public final class PlanCutter {
    private final Plan plan;
    private final Withheld withheld;
    private final Map<Cell, Amount> cells;
    private final Set<Cell> derived;
    private final Tally tally;

    public PlanCutter(Plan plan, Withheld withheld, Map<Cell, Amount> cells, Set<Cell> derived, Tally tally) {
        this.plan = plan;
        this.withheld = withheld;
        this.cells = cells;
        this.derived = derived;
        this.tally = tally;
    }

    public Plan cut() {
        Item header = item(CellReader.HEADER, List.of(plan.header().id()), plan.header());
        Map<String, Object> sections = new LinkedHashMap<>();
        plan.sections().forEach((id, part) -> {
            if (part instanceof Section section) {
                sections.put(id, section(section));
            } else {
                tally.add(Kind.UNKNOWN, id, "", 1);
            }
        });
        tally.add(Kind.UNKNOWN, CellReader.HEADER, "", plan.unknown().size());
        return Plan.of(plan.vocabulary(), plan.plugin(), header, sections, Map.of());
    }

    private Section section(Section section) {
        List<Item> kept = new ArrayList<>();
        for (Item item : section.items()) {
            if (withheld.hidden(item.id())) {
                tally.add(Withheld.isNote(section.id()) ? Kind.NOTE : Kind.RECORD, section.id(), "", 1);
            } else {
                kept.add(item(section.id(), List.of(item.id()), item));
            }
        }
        tally.add(Kind.UNKNOWN, section.id(), "", section.unknown().size());
        return new Section(section.id(), section.introduction(), kept, Map.of());
    }

    private Item item(String section, List<String> path, Item item) {
        Map<String, Object> members = new LinkedHashMap<>();
        item.members().forEach((name, value) -> {
            Optional<Field<?>> field = item.type().field(name);
            if (field.isEmpty() || value instanceof RawValue) {
                tally.add(Kind.UNKNOWN, section, path.size() > 1 ? path.get(1) : "", 1);
            } else {
                value(new Cell(section, path, name, "", 0), value).ifPresent(kept -> members.put(name, kept));
            }
        });
        return Item.of(item.id(), item.type(), members);
    }

    private Optional<Object> value(Cell cell, Object value) {
        if (value instanceof Quantity quantity) {
            return figure(cell, new Quantity(quantity.value(), quantity.unit(), info(quantity.info())));
        } else if (value instanceof Money money) {
            return figure(cell, new Money(money.amount(), money.unit(), money.priceLevel(), info(money.info())));
        } else if (value instanceof Range range) {
            return figure(cell, new Range(range.low(), range.mid(), range.high(), range.unit(), range.priceLevel(),
                    info(range.info())));
        } else if (value instanceof YearSeries series) {
            return series(cell, series).map(Object.class::cast);
        } else if (value instanceof ScenarioSeries scenarios) {
            Map<String, YearSeries> kept = new LinkedHashMap<>();
            scenarios.byScenario().forEach((name, series) ->
                    series(new Cell(cell.section(), cell.path(), cell.field(), name, 0), series)
                            .ifPresent(s -> kept.put(name, s)));
            return kept.isEmpty() && !scenarios.byScenario().isEmpty() ? Optional.empty()
                    : Optional.of(new ScenarioSeries(kept));
        } else if (value instanceof ItemRef ref) {
            return withheld.hidden(ref.id()) ? Optional.empty() : Optional.of(ref);
        } else if (value instanceof List<?> list) {
            return Optional.of(list(cell, list));
        }
        return Optional.of(value);
    }

    private Optional<Object> figure(Cell cell, Object kept) {
        return goes(cell) ? Optional.empty() : Optional.of(kept);
    }

    private boolean goes(Cell cell) {
        Amount amount = cells.get(cell);
        boolean secret = amount != null && amount.secret();
        boolean goes = secret || derived.contains(cell);
        tally.add(secret ? Kind.FIGURE : Kind.DERIVED, cell.section(), cell.topField(), goes ? 1 : 0);
        return goes;
    }

    private Optional<YearSeries> series(Cell cell, YearSeries series) {
        TreeMap<Integer, YearValue> kept = new TreeMap<>();
        series.values().forEach((year, value) -> {
            if (!goes(cell.at(year))) {
                kept.put(year, new YearValue(value.value(), value.low(), value.high(), info(value.info())));
            }
        });
        return kept.isEmpty() && !series.values().isEmpty() ? Optional.empty()
                : Optional.of(new YearSeries(series.unit(), kept, info(series.info())));
    }

    private FigureInfo info(FigureInfo info) {
        return new FigureInfo(info.source().filter(ref -> !withheld.hidden(ref.id())), info.quality(),
                info.confidentiality(), info.note());
    }

    private List<Object> list(Cell cell, List<?> list) {
        List<Object> kept = new ArrayList<>();
        for (Object element : list) {
            if (element instanceof Item item) {
                if (withheld.hides(item)) {
                    tally.add(Kind.RECORD, cell.section(), cell.topField(), 1);
                    continue;
                }
                List<String> path = new ArrayList<>(cell.path());
                path.add(cell.field());
                path.add(item.id());
                kept.add(item(cell.section(), List.copyOf(path), item));
            } else if (!(element instanceof ItemRef ref) || !withheld.hidden(ref.id())) {
                kept.add(element);
            }
        }
        return kept;
    }
}
