// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import nl.planwerk.exchange.Cell;
import nl.planwerk.exchange.Column;
import nl.planwerk.exchange.DelimitedText;
import nl.planwerk.exchange.FormulaGuard;
import nl.planwerk.exchange.ImportPreview;
import nl.planwerk.exchange.ImportRules;
import nl.planwerk.exchange.Mapping;
import nl.planwerk.exchange.Sheet;
import nl.planwerk.exchange.TableColumns;
import nl.planwerk.exchange.TableImport;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;

/** Records to and from the clipboard, as spreadsheets put rows there: in the columns of a table or under their titles. */
public final class ClipboardRows {
    private static final String LINE_END = "\n";

    private final Plan plan;
    private final EntityType type;
    private final Locale locale;

    /**
     * What was read.
     *
     * @param left    cells that could not be taken, and why
     * @param doubts  numbers that could have been read in another way
     */
    public record Result(List<Item> items, List<String> left, List<String> doubts) {
    }

    public ClipboardRows(Plan plan, EntityType type, Locale locale) {
        this.plan = plan;
        this.type = type;
        this.locale = locale;
    }

    /** New records from rows; if the first one names fields, it says which columns are there, else {@code shown} does. */
    public Result read(String text, List<Field<?>> shown, Supplier<String> newId) {
        Sheet sheet = new Sheet("", DelimitedText.TABS.read(text).stream()
                .map(row -> row.stream().map(cell -> Cell.text(FormulaGuard.open(cell))).toList()).toList());
        List<String> heads = sheet.rows().isEmpty() ? List.of() : sheet.rows().get(0).stream().map(Cell::shown).toList();
        TableColumns columns = TableColumns.of(plan, type, List.of(), heads, locale);
        Mapping mapping = mapping(sheet, columns, shown);
        ImportRules rules = new ImportRules(false, false, true, TableImport.sign(sheet, mapping, columns));
        ImportPreview preview = new TableImport(plan, "", columns).preview(sheet, mapping, rules, newId);
        List<Item> items = new ArrayList<>();
        preview.of(ImportPreview.Outcome.ADDED)
                .forEach(row -> row.result().filter(item -> !item.members().isEmpty()).ifPresent(items::add));
        return new Result(items, preview.rows().stream().flatMap(row -> row.reasons().stream()).toList(),
                preview.rows().stream().flatMap(row -> row.notices().stream()).toList());
    }

    /** By the titles in the first row if all of it are titles; the ids of the rows never count, as all become new records. */
    private static Mapping mapping(Sheet sheet, TableColumns columns, List<Field<?>> shown) {
        List<Optional<TableColumns.Match>> titled = sheet.rows().isEmpty() ? List.of() : Mapping.at(0, sheet, columns).columns();
        boolean titles = !titled.isEmpty() && sheet.rows().get(0).stream().filter(cell -> !cell.isEmpty())
                .allMatch(cell -> columns.match(cell.shown()).isPresent());
        return titles ? new Mapping(0, titled.stream().map(match -> match.filter(m -> !m.column().isId())).toList())
                : new Mapping(-1, shown.stream().map(field -> columns.column(field.id()).map(c -> new TableColumns.Match(c, ""))).toList());
    }

    /** Records with their column titles, in the parts that a spreadsheet can calculate with. */
    public String write(List<Item> items, List<Field<?>> shown) {
        TableColumns columns = TableColumns.of(plan, type, items, List.of(), locale);
        List<Column> chosen = new ArrayList<>();
        for (Field<?> field : shown) {
            columns.all().stream().filter(column -> column.field().equals(Optional.of(field)))
                    .filter(column -> column.part().isEmpty() || items.stream().anyMatch(item -> !columns.cell(item, column).isEmpty()))
                    .forEach(chosen::add);
        }
        Formats formats = Formats.of(locale);
        List<List<String>> rows = new ArrayList<>();
        rows.add(chosen.stream().map(Column::head).toList());
        items.forEach(item -> rows.add(chosen.stream().map(column -> FormulaGuard.written(columns.cell(item, column), formats)).toList()));
        return DelimitedText.TABS.write(rows, LINE_END);
    }
}
