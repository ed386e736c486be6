// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;

/** One cell of a table as a person types it: read as a cell of a spreadsheet is, in the user's language. */
public final class CellInput {
    private final Plan plan;
    private final Item item;
    private final TableColumns columns;
    private final Column column;

    /**
     * The record with the cell, or why the text cannot be taken.
     *
     * @param reason empty if it was taken
     */
    public record Result(Item item, String reason) {
    }

    private CellInput(Plan plan, Item item, TableColumns columns, Column column) {
        this.plan = plan;
        this.item = item;
        this.columns = columns;
        this.column = column;
    }

    /** The cell of a field; empty if its values do not fit into one. */
    public static Optional<CellInput> of(Plan plan, Item item, Field<?> field, Locale locale) {
        return of(plan, item, field, TableColumns.of(plan, item.type(), List.of(item), List.of(), locale));
    }

    /**
     * The same for many cells.
     *
     * @param columns of the record's type in that plan
     */
    public static Optional<CellInput> of(Plan plan, Item item, Field<?> field, TableColumns columns) {
        return columns.column(field.id()).map(column -> new CellInput(plan, item, columns, column));
    }

    /** What may be chosen; empty if anything may be typed. */
    public List<String> choices() {
        return columns.choices(column);
    }

    /** The text to begin with: numbers without grouping, with their unit where there is a choice. */
    public String text() {
        Cell cell = columns.cell(item, column);
        if (!(cell instanceof Cell.Number number)) {
            return cell.shown();
        }
        String unit = columns.column(column.id() + ".unit").map(part -> " " + columns.cell(item, part).shown()).orElse("");
        return formats().plain(number.number()) + unit;
    }

    private Formats formats() {
        return Formats.of(columns.locale());
    }

    /** The record with what was typed; an empty text clears the field. */
    public Result read(String typed) {
        DecimalSign sign = columns.locale().getLanguage().equals("nl") ? DecimalSign.COMMA : DecimalSign.POINT;
        ImportRules rules = new ImportRules(false, true, false, sign);
        RowBuilder builder = new RowBuilder(columns, plan.vocabulary(), ValueText.of(plan, formats()), rules, item);
        builder.put(Map.of(new TableColumns.Match(column, ""), Cell.text(typed)));
        return new Result(builder.item(), String.join("\n", builder.reasons()));
    }
}
