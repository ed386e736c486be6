// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;

/**
 * What an import will do, row by row, before anything is done.
 *
 * @param section section whose records they are
 * @param rows    in the order of the sheet; rows in which nothing stands are left out
 */
public record ImportPreview(String section, List<Row> rows) {

    /** What becomes of a row. */
    public enum Outcome { ADDED, CHANGED, SAME, REFUSED }

    /**
     * One row.
     *
     * @param line    its number in the sheet as spreadsheets count, from 1
     * @param name    by which a person knows the record
     * @param changes what is set, for a new and a changed record
     * @param reasons why it is refused; else what of it could not be taken
     * @param notices what could have been read in another way
     * @param result  the record as it will be; empty if the row is refused
     */
    public record Row(int line, Outcome outcome, String name, List<Change> changes, List<String> reasons, List<String> notices,
            Optional<Item> result) {
        public Row {
            changes = List.copyOf(changes);
            reasons = List.copyOf(reasons);
            notices = List.copyOf(notices);
        }
    }

    /** One field's change as text; empty where there is no value. */
    public record Change(String field, String before, String after) {
    }

    public ImportPreview {
        rows = List.copyOf(rows);
    }

    /** The rows of one outcome. */
    public List<Row> of(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).toList();
    }

    /** Whether anything will change. */
    public boolean changesAnything() {
        return rows.stream().anyMatch(row -> row.outcome() == Outcome.ADDED || row.outcome() == Outcome.CHANGED);
    }

    /** The plan with all that is added and changed; new records come after those there are. */
    public Plan apply(Plan plan) {
        if (!changesAnything()) {
            return plan;
        }
        Map<String, Item> changed = new HashMap<>();
        List<Item> added = new ArrayList<>();
        for (Row row : rows) {
            if (row.outcome() == Outcome.ADDED) {
                added.add(row.result().orElseThrow());
            } else if (row.outcome() == Outcome.CHANGED) {
                changed.put(row.result().orElseThrow().id(), row.result().orElseThrow());
            }
        }
        return plan.edit(section, before -> {
            List<Item> items = new ArrayList<>(before.items());
            items.replaceAll(item -> changed.getOrDefault(item.id(), item));
            items.addAll(added);
            return before.withItems(items);
        });
    }
}
