// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.YearSeries;

/** Which columns a table of records has, found from the records themselves. */
final class TableLayout {
    private static final int MOST_YEARS = 4;
    private static final Set<Integer> MILESTONES = Set.of(2030, 2035, 2040, 2050);

    private final List<ColumnChoice> columns = new ArrayList<>();

    TableLayout(List<Field<?>> fields, List<Item> items) {
        for (Field<?> field : fields) {
            if (field.kind() instanceof FieldKind.Series) {
                years(field, items).forEach(year -> columns.add(choice(field, OptionalInt.of(year), items)));
            } else {
                columns.add(choice(field, OptionalInt.empty(), items));
            }
        }
    }

    List<ColumnChoice> columns() {
        return columns;
    }

    private static ColumnChoice choice(Field<?> field, OptionalInt year, List<Item> items) {
        List<?> values = items.stream().flatMap(item -> item.get(field).stream()).toList();
        List<Optional<String>> units = values.stream().map(Figures::unit).distinct().toList();
        List<OptionalInt> levels = values.stream().map(Figures::priceLevel).distinct().toList();
        return new ColumnChoice(field, year, units.size() == 1 ? units.get(0) : Optional.empty(),
                levels.size() == 1 ? levels.get(0) : OptionalInt.empty());
    }

    /** All years if they are few; else the milestones of a pathway, or the last years of a history. */
    private static List<Integer> years(Field<?> field, List<Item> items) {
        TreeSet<Integer> all = new TreeSet<>();
        items.forEach(item -> item.get(field).ifPresent(v -> all.addAll(((YearSeries) v).values().keySet())));
        if (all.size() <= MOST_YEARS) {
            return List.copyOf(all);
        }
        List<Integer> milestones = all.stream().filter(MILESTONES::contains).toList();
        return milestones.size() > 1 ? milestones : List.copyOf(all).subList(all.size() - 3, all.size());
    }

    /** Whether the table says all that the item says in that field. */
    boolean showsAll(Item item, Field<?> field) {
        List<ColumnChoice> own = columns.stream().filter(c -> c.field().equals(field)).toList();
        Object value = item.get(field).orElse(null);
        if (value == null) {
            return true;
        }
        if (own.isEmpty() || !plain(value)) {
            return false;
        }
        return !(value instanceof YearSeries series)
                || series.values().keySet().stream().allMatch(y -> own.stream().anyMatch(c -> c.year().getAsInt() == y))
                && series.values().values().stream().allMatch(y -> y.low().isEmpty() && y.high().isEmpty());
    }

    /** Whether figures carry nothing but a source, which is printed below the table. */
    private static boolean plain(Object value) {
        boolean records = value instanceof List<?> list && list.stream().anyMatch(Item.class::isInstance);
        return !records && Figures.infos(value).stream().allMatch(TableLayout::onlySource);
    }

    private static boolean onlySource(FigureInfo info) {
        return info.quality().isEmpty() && info.confidentiality().isEmpty() && info.note().isEmpty();
    }
}
