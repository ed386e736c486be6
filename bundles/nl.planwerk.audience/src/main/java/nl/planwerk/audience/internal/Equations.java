// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Unit;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.EmissionRecords;
import nl.planwerk.vocabulary.Exchanges;
import nl.planwerk.vocabulary.Installations;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Sites;

/** How figures that authors enter hang together. Calculated figures need none: they are made of what is printed. */
public final class Equations {
    private final Plan plan;
    private final Map<Cell, Amount> cells;
    private final Map<List<String>, List<Cell>> byRecord = new LinkedHashMap<>();
    private final List<Equation> equations = new ArrayList<>();

    public Equations(Plan plan, Map<Cell, Amount> cells) {
        this.plan = plan;
        this.cells = cells;
        cells.keySet().forEach(cell ->
                byRecord.computeIfAbsent(key(cell.section(), cell.item()), k -> new ArrayList<>()).add(cell));
    }

    private static List<String> key(String section, String item) {
        return List.of(section, item);
    }

    /** All of them. */
    public List<Equation> all() {
        byRecord.values().forEach(this::sameFigureTwice);
        plan.items(Sites.SECTION_ID).forEach(this::site);
        plan.items(Exchanges.SECTION_ID).forEach(this::exchange);
        umbrellas();
        new Groups(plan, cells).stated().forEach(equations::add);
        return List.copyOf(equations);
    }

    private List<Cell> cellsOf(String section, String item) {
        return byRecord.getOrDefault(key(section, item), List.of());
    }

    /** A figure that one record gives twice, for one year or for none. */
    private void sameFigureTwice(List<Cell> record) {
        for (Cell secret : record) {
            if (!cells.get(secret).secret() || cells.get(secret).dimension() == Unit.Dimension.NONE) {
                continue;
            }
            for (Cell other : record) {
                if (!other.equals(secret) && (other.year() == secret.year() || other.year() == 0 || secret.year() == 0)
                        && cells.get(other).dimension() == cells.get(secret).dimension()
                        && cells.get(other).main().compareTo(cells.get(secret).main()) == 0) {
                    equations.add(new Equation(List.of(), List.of(secret, other)));
                }
            }
        }
    }

    /** The emission of a site is that of its permits, and that of its records of scope 1 without biogenic CO2. */
    private void site(Item site) {
        Set<String> direct = new TreeSet<>();
        for (Item record : site.list(Sites.EMISSION_RECORDS)) {
            if (record.get(EmissionRecords.SCOPE).map(Codes.SCOPE_OWN::equals).orElse(true)
                    && record.get(EmissionRecords.ORIGIN).filter(Codes.ORIGIN_BIOGENIC::equals).isEmpty()) {
                direct.add(record.id());
            }
        }
        for (Cell cell : cellsOf(Sites.SECTION_ID, site.id())) {
            if (cell.path().size() == 1 && cell.field().equals(Sites.EMISSIONS.id())) {
                sum(cell, parts(site, cell.year(), Sites.INSTALLATIONS, Installations.EMISSIONS, Optional.empty()));
                sum(cell, parts(site, cell.year(), Sites.EMISSION_RECORDS, EmissionRecords.EMISSION, Optional.of(direct)));
            } else if (cell.field().equals(EmissionRecords.MASS.id()) && cell.path().size() > 1) {
                Cell emission = new Cell(cell.section(), cell.path(), EmissionRecords.EMISSION.id(), "", cell.year());
                sum(emission, List.of(cell));
            }
        }
    }

    private List<Cell> parts(Item site, int year, Field<?> list, Field<?> figure, Optional<Set<String>> only) {
        return cellsOf(Sites.SECTION_ID, site.id()).stream().filter(c -> c.year() == year && c.path().size() == 3
                && c.path().get(1).equals(list.id()) && c.field().equals(figure.id())
                && only.map(ids -> ids.contains(c.path().get(2))).orElse(true)).toList();
    }

    private void sum(Cell whole, List<Cell> parts) {
        if (cells.containsKey(whole) && !parts.isEmpty()) {
            equations.add(Equation.of(whole, parts));
        }
    }

    /** Both claims make 100 percent; what is sent, lost and received hang together. */
    private void exchange(Item exchange) {
        Cell from = top(Exchanges.SECTION_ID, exchange, Exchanges.CLAIM_FROM);
        Cell to = top(Exchanges.SECTION_ID, exchange, Exchanges.CLAIM_TO);
        if (cells.containsKey(from) && cells.containsKey(to)) {
            equations.add(new Equation(List.of(), List.of(from, to)));
        }
        Cell losses = top(Exchanges.SECTION_ID, exchange, Exchanges.LOSSES);
        for (Cell sent : cellsOf(Exchanges.SECTION_ID, exchange.id())) {
            Cell received = new Cell(sent.section(), sent.path(), Exchanges.RECEIVED.id(), "", sent.year());
            if (sent.field().equals(Exchanges.QUANTITIES.id()) && cells.containsKey(received)) {
                List<Cell> parts = new ArrayList<>(List.of(received));
                if (cells.containsKey(losses)) {
                    parts.add(losses);
                }
                equations.add(Equation.of(sent, parts));
            }
        }
    }

    private static Cell top(String section, Item item, Field<?> field) {
        return new Cell(section, List.of(item.id()), field.id(), "", 0);
    }

    /** The figures of an umbrella are those of its parts. */
    private void umbrellas() {
        Map<String, List<Item>> parts = new HashMap<>();
        plan.items(Measures.SECTION_ID).forEach(measure -> measure.get(Measures.PART_OF).map(ItemRef::id)
                .filter(id -> !id.equals(measure.id()))
                .ifPresent(id -> parts.computeIfAbsent(id, k -> new ArrayList<>()).add(measure)));
        parts.forEach((umbrella, members) -> cellsOf(Measures.SECTION_ID, umbrella).stream()
                .filter(cell -> cell.path().size() == 1 && Groups.adds(cells.get(cell).dimension()))
                .forEach(cell -> sum(cell, members.stream()
                        .map(m -> new Cell(cell.section(), List.of(m.id()), cell.field(), cell.scenario(), cell.year()))
                        .filter(cells::containsKey).toList())));
    }
}
