// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Unit.Dimension;

/**
 * Figures of one field and year over all records, and over those that share a code or a reference: such as the reduction in
 * 2030 of all measures, of one route, of one site. Authors state the totals of such groups elsewhere.
 */
final class Groups {
    private record Key(String section, String list, String field, String scenario, int year, Dimension dimension,
            String share) {
    }

    /**
     * @param total in the base unit
     */
    record Group(List<Cell> cells, Dimension dimension, int year, BigDecimal total) {
    }

    private final Map<Cell, Amount> cells;
    private final Map<List<String>, Set<String>> shares = new HashMap<>();

    Groups(Plan plan, Map<Cell, Amount> cells) {
        this.cells = cells;
        for (Object part : plan.sections().values()) {
            if (part instanceof Section section) {
                section.items().forEach(item -> read(List.of(item.id()), item, Set.of("")));
            }
        }
    }

    /** Whether figures of that dimension can be added up. */
    static boolean adds(Dimension dimension) {
        return switch (dimension) {
            case NONE, RATIO, MONEY_PER_MASS, MONEY_PER_ENERGY, MASS_PER_ENERGY, ENERGY_PER_MASS, TEMPERATURE, VOLTAGE,
                    DURATION, HOURS_PER_YEAR -> false;
            default -> true;
        };
    }

    private void read(List<String> path, Item item, Set<String> above) {
        Set<String> all = new LinkedHashSet<>(above);
        for (Field<?> field : item.type().fields()) {
            Object value = item.get(field).map(Object.class::cast).orElse("");
            if (field.kind() instanceof FieldKind.Choice) {
                all.add(field.id() + "=" + value);
            } else if (value instanceof ItemRef ref) {
                all.add(field.id() + "=" + ref.id());
            } else if (value instanceof List<?> list) {
                list.stream().filter(ItemRef.class::isInstance)
                        .forEach(ref -> all.add(field.id() + "=" + ((ItemRef) ref).id()));
            }
        }
        shares.put(path, all);
        for (Field<?> field : item.type().fields()) {
            if (field.kind() instanceof FieldKind.Records) {
                item.get(field).map(value -> (List<?>) value).orElse(List.of()).forEach(element -> {
                    List<String> inner = new ArrayList<>(path);
                    inner.add(field.id());
                    inner.add(((Item) element).id());
                    read(List.copyOf(inner), (Item) element, all);
                });
            }
        }
    }

    /** The groups with at least one of those figures and at least one other. */
    List<Group> with(Set<Cell> hidden) {
        Map<Key, List<Cell>> groups = new LinkedHashMap<>();
        cells.forEach((cell, amount) -> {
            if (adds(amount.dimension())) {
                for (String share : shares.getOrDefault(cell.path(), Set.of())) {
                    groups.computeIfAbsent(new Key(cell.section(), cell.path().size() > 1 ? cell.path().get(1) : "",
                            cell.field(), cell.scenario(), cell.year(), amount.dimension(), share),
                            key -> new ArrayList<>()).add(cell);
                }
            }
        });
        List<Group> found = new ArrayList<>();
        groups.forEach((key, members) -> {
            if (members.size() > 1 && members.stream().anyMatch(hidden::contains)) {
                found.add(new Group(members, key.dimension(), key.year(), members.stream()
                        .map(c -> cells.get(c).main()).reduce(BigDecimal.ZERO, BigDecimal::add)));
            }
        });
        return found;
    }

    /** Printed figures elsewhere that state the total of a group with secrets in it. */
    List<Equation> stated() {
        Set<Cell> secret = new LinkedHashSet<>();
        cells.forEach((cell, amount) -> {
            if (amount.secret()) {
                secret.add(cell);
            }
        });
        List<Equation> found = new ArrayList<>();
        for (Group group : with(secret)) {
            BigDecimal hidden = group.cells().stream().filter(secret::contains).map(c -> cells.get(c).main().abs())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            Set<Cell> members = Set.copyOf(group.cells());
            cells.forEach((cell, amount) -> {
                if (states(cell, amount, group, hidden) && !members.contains(cell)) {
                    found.add(Equation.of(cell, group.cells()));
                }
            });
        }
        return found;
    }

    /** Whether it is that total, precisely enough to tell a tenth of what is hidden. */
    private static boolean states(Cell cell, Amount amount, Group group, BigDecimal hidden) {
        return amount.dimension() == group.dimension() && (cell.year() == group.year() || cell.year() == 0)
                && amount.main().subtract(group.total()).abs().compareTo(amount.tolerance()) <= 0
                && amount.tolerance().compareTo(hidden.movePointLeft(1)) <= 0;
    }
}
