// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;

/** What a table shows of its records: those that match a filter, sorted for the eye only. */
public final class TableRows {
    private static final int LONGEST = 240;

    /** By which field the rows are sorted. */
    public record Sorting(Field<?> field, boolean descending) {
    }

    private TableRows() {
    }

    /**
     * The rows.
     *
     * @param filter words that must all occur in the fields shown; empty for all
     */
    public static List<Item> of(List<Item> items, List<Field<?>> fields, String filter, Optional<Sorting> sorting,
            ValueOrder order, ValueText texts) {
        String[] words = filter.strip().toLowerCase(Locale.ROOT).split("\\s+");
        List<Item> matching = filter.isBlank() ? items
                : items.stream().filter(item -> matches(item, fields, words, texts)).toList();
        return sorting.map(s -> order.sorted(matching, s.field(), s.descending())).orElse(matching);
    }

    private static boolean matches(Item item, List<Field<?>> fields, String[] words, ValueText texts) {
        StringBuilder all = new StringBuilder();
        fields.forEach(field -> texts.find(item, field).ifPresent(text -> all.append(text).append('\n')));
        String text = all.toString().toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** A field's text as it stands in one row of a table: one line, not endless, nothing where nothing is known. */
    public static String cell(Item item, Field<?> field, ValueText texts) {
        String text = texts.find(item, field).orElse("").strip();
        String shorter = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return shorter.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}
