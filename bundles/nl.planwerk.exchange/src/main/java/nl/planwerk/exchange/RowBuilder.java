// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.exchange.internal.ExchangeTexts;
import nl.planwerk.exchange.internal.kind.CellReader;
import nl.planwerk.exchange.internal.kind.Unreadable;
import nl.planwerk.model.check.Finding;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.check.Validator;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.Vocabulary;

/** Puts the cells of one row into a record. */
final class RowBuilder {
    private static final String UNIT = "unit";

    private final TableColumns columns;
    private final Vocabulary vocabulary;
    private final ValueText texts;
    private final ImportRules rules;
    private final Item before;
    private Item item;
    private final List<ImportPreview.Change> changes = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    RowBuilder(TableColumns columns, Vocabulary vocabulary, ValueText texts, ImportRules rules, Item before) {
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.rules = rules;
        this.before = before;
        this.item = before;
    }

    /** Puts all cells given in; what cannot be taken is told by {@link #reasons()}. */
    void put(Map<TableColumns.Match, Cell> given) {
        Map<Field<?>, Map<String, Cell>> byField = new LinkedHashMap<>();
        given.forEach((match, cell) -> match.column().field().ifPresent(field -> {
            boolean same = match.unit().isEmpty() && same(cell, columns.cell(before, match.column()));
            if (!same && (rules.emptyClears() || !cell.isEmpty())) {
                Map<String, Cell> parts = byField.computeIfAbsent(field, f -> new LinkedHashMap<>());
                parts.put(match.column().part(), cell);
                if (!match.unit().isEmpty() && !cell.isEmpty()) {
                    parts.putIfAbsent(unitOf(match.column().part()), new Cell.Text(match.unit()));
                }
            }
        }));
        byField.forEach(this::put);
    }

    /** The part that holds the unit of another part, as {@code high/unit} for {@code high/2030}. */
    private static String unitOf(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1) + UNIT;
    }

    /** Whether the cell says nothing new; a text where a number stands is left to be read, as the decimal sign decides. */
    private static boolean same(Cell cell, Cell now) {
        return cell instanceof Cell.Number a && now instanceof Cell.Number b ? a.number().compareTo(b.number()) == 0
                : !(now instanceof Cell.Number) && plain(cell).equals(plain(now));
    }

    private static String plain(Cell cell) {
        return cell.shown().replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private <T> void put(Field<T> field, Map<String, Cell> cells) {
        if (before.members().get(field.id()) instanceof RawValue raw && !raw.isNull()) {
            reasons.add(label(field) + ": " + ExchangeTexts.text(columns.locale(), "cell.raw"));
            return;
        }
        List<String> doubts = new ArrayList<>();
        CellReader reader = columns.reader(rules.sign(), doubts::add);
        Optional<T> was = before.get(field);
        try {
            Optional<T> value = columns.columnsOf(field).with(was, cells, reader);
            if (value.equals(was)) {
                return;
            }
            List<String> wrong = value.map(v -> wrong(field, v)).orElse(List.of());
            if (!wrong.isEmpty()) {
                wrong.forEach(reason -> reasons.add(label(field) + ": " + reason));
                return;
            }
            doubts.forEach(doubt -> notices.add(label(field) + ": " + doubt));
            set(field, was, value);
        } catch (Unreadable e) {
            String label = columns.column(e.part().isEmpty() ? field.id() : field.id() + "." + e.part()).map(Column::label)
                    .orElseGet(() -> label(field));
            reasons.add(label + ": " + e.getMessage());
        }
    }

    private <T> List<String> wrong(Field<T> field, T value) {
        return Validator.value(vocabulary, field, value).stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map((Finding finding) -> finding.message(columns.locale())).toList();
    }

    private <T> void set(Field<T> field, Optional<T> was, Optional<T> value) {
        item = value.map(v -> item.with(field, v)).orElseGet(() -> item.without(field));
        changes.add(new ImportPreview.Change(label(field), was.map(v -> texts.value(field, v)).orElse(""),
                value.map(v -> texts.value(field, v)).orElse("")));
    }

    private String label(Field<?> field) {
        return vocabulary.fieldLabel(columns.type(), field, columns.locale());
    }

    /** The record as it is now. */
    Item item() {
        return item;
    }

    List<ImportPreview.Change> changes() {
        return changes;
    }

    List<String> reasons() {
        return reasons;
    }

    List<String> notices() {
        return notices;
    }
}
