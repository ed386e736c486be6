// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import nl.planwerk.exchange.ImportPreview.Outcome;
import nl.planwerk.exchange.ImportPreview.Row;
import nl.planwerk.exchange.internal.ExchangeTexts;
import nl.planwerk.exchange.internal.kind.References;
import nl.planwerk.exchange.internal.kind.SignFinder;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;

/** Reads a sheet into the records of a section, and says beforehand what that will do. Changes nothing by itself. */
public final class TableImport {
    private static final String ID = "[\\p{Alnum}][\\p{Alnum}._:~-]{0,99}";

    private final Plan plan;
    private final String section;
    private final TableColumns columns;
    private final Locale locale;
    private final ValueText texts;
    private final Map<String, Item> byId = new HashMap<>();
    private final Map<String, List<Item>> byName = new HashMap<>();
    private final Set<String> elsewhere = new HashSet<>();

    /**
     * An import.
     *
     * @param section id of the section; empty for records that stand in none, which may be without a name
     * @param columns the columns of the records' type
     */
    public TableImport(Plan plan, String section, TableColumns columns) {
        this.plan = plan;
        this.section = section;
        this.columns = columns;
        this.locale = columns.locale();
        this.texts = ValueText.of(plan, Formats.of(locale));
        for (Object part : plan.sections().values()) {
            if (part instanceof Section other && !other.id().equals(section)) {
                other.items().forEach(item -> elsewhere.add(item.id()));
            }
        }
        for (Item item : plan.items(section)) {
            byId.put(item.id(), item);
            byName.computeIfAbsent(References.key(texts.name(item)), name -> new ArrayList<>()).add(item);
        }
    }

    /** The decimal sign that the texts of a sheet show beyond doubt in the columns of numbers. */
    public static DecimalSign sign(Sheet sheet, Mapping mapping, TableColumns columns) {
        SignFinder finder = new SignFinder();
        for (int i = 0; i < mapping.columns().size(); i++) {
            if (mapping.columns().get(i).filter(match -> columns.numeric(match.column())).isPresent()) {
                for (int row = mapping.headRow() + 1; row < sheet.rows().size(); row++) {
                    finder.see(sheet.cell(row, i));
                }
            }
        }
        return finder.found();
    }

    /**
     * What reading the sheet will do.
     *
     * @param newId makes ids for new records
     */
    public ImportPreview preview(Sheet sheet, Mapping mapping, ImportRules rules, Supplier<String> newId) {
        Optional<Integer> idAt = columns.column(Column.ID).flatMap(mapping::indexOf);
        expectIds(sheet, mapping, idAt);
        List<Row> rows = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (int row = mapping.headRow() + 1; row < sheet.rows().size(); row++) {
            Map<TableColumns.Match, Cell> given = given(sheet, row, mapping);
            int at = row;
            String id = idAt.map(column -> sheet.cell(at, column).shown().strip()).orElse("");
            if (!id.isEmpty() || !given.values().stream().allMatch(Cell::isEmpty)) {
                rows.add(row(row + 1, id, given, rules, newId, done));
            }
        }
        return new ImportPreview(section, rows);
    }

    /** Rows of the sheet may refer to records that it adds. */
    private void expectIds(Sheet sheet, Mapping mapping, Optional<Integer> idAt) {
        Set<String> ids = new HashSet<>();
        idAt.ifPresent(at -> {
            for (int row = mapping.headRow() + 1; row < sheet.rows().size(); row++) {
                ids.add(sheet.cell(row, at).shown().strip());
            }
        });
        ids.remove("");
        columns.references().expect(ids, columns.type().id());
    }

    private static Map<TableColumns.Match, Cell> given(Sheet sheet, int row, Mapping mapping) {
        Map<TableColumns.Match, Cell> given = new LinkedHashMap<>();
        for (int i = 0; i < mapping.columns().size(); i++) {
            int column = i;
            mapping.columns().get(i).filter(match -> !match.column().isId())
                    .ifPresent(match -> given.put(match, sheet.cell(row, column)));
        }
        return given;
    }

    /** The record that a row is about, or why it is about none. */
    private record Subject(Optional<Item> there, Optional<Item> fresh, String reason) {
        static Subject there(Item item) {
            return new Subject(Optional.of(item), Optional.empty(), "");
        }

        static Subject none(String reason) {
            return new Subject(Optional.empty(), Optional.empty(), reason);
        }
    }

    private Subject subject(String id, String name, ImportRules rules, Supplier<String> newId) {
        if (byId.containsKey(id)) {
            return Subject.there(byId.get(id));
        } else if (!id.isEmpty() && (elsewhere.contains(id) || !id.matches(ID))) {
            return Subject.none(say(elsewhere.contains(id) ? "row.idElsewhere" : "row.badId", id));
        }
        List<Item> named = id.isEmpty() && rules.byName() ? byName.getOrDefault(References.key(name), List.of()) : List.of();
        if (named.size() > 1) {
            return Subject.none(say("cell.severalRecords", name));
        }
        return named.isEmpty() ? new Subject(Optional.empty(), Optional.of(Item.of(id.isEmpty() ? newId.get() : id, columns.type())), "")
                : Subject.there(named.get(0));
    }

    private String say(String key, Object... args) {
        return ExchangeTexts.text(locale, key, args);
    }

    private Row row(int line, String id, Map<TableColumns.Match, Cell> given, ImportRules rules, Supplier<String> newId,
            Set<String> done) {
        String name = given.entrySet().stream().filter(entry -> entry.getKey().column().id().equals(columns.type().keyField().id()))
                .map(entry -> entry.getValue().shown().strip()).findFirst().orElse("");
        Subject subject = subject(id, name, rules, newId);
        Optional<Item> before = subject.there().or(subject::fresh);
        if (before.isEmpty()) {
            return refused(line, name.isEmpty() ? id : name, List.of(subject.reason()), List.of());
        }
        String shown = subject.there().map(texts::name).orElse(name);
        RowBuilder builder = new RowBuilder(columns, plan.vocabulary(), texts, rules, before.get());
        builder.put(given);
        List<String> reasons = new ArrayList<>(builder.reasons());
        boolean fresh = subject.there().isEmpty();
        if (fresh && !section.isEmpty() && builder.item().get(columns.type().keyField()).isEmpty()) {
            reasons.add(say("row.noName", plan.vocabulary().fieldLabel(columns.type(), columns.type().keyField(), locale)));
        } else if (!done.add(before.get().id())) {
            reasons.add(say("row.twice"));
        } else if (reasons.isEmpty() || rules.partly()) {
            Outcome outcome = fresh ? Outcome.ADDED : builder.changes().isEmpty() ? Outcome.SAME : Outcome.CHANGED;
            return new Row(line, outcome, shown, builder.changes(), reasons, builder.notices(), Optional.of(builder.item()));
        }
        return refused(line, shown, reasons, builder.notices());
    }

    private static Row refused(int line, String name, List<String> reasons, List<String> notices) {
        return new Row(line, Outcome.REFUSED, name, List.of(), reasons, notices, Optional.empty());
    }
}
