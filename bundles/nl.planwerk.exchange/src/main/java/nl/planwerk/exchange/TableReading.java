// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.SectionType;

/**
 * A sheet with what it seems to be: which of its columns is which, and how its numbers are written.
 *
 * @param sheet   as a table; a questionnaire about one record is turned round
 * @param columns of the section's type, with the years that the sheet names
 */
public record TableReading(Sheet sheet, TableColumns columns, Mapping mapping, DecimalSign sign) {
    private static final int HEADS = 15;

    /** Looks at a sheet that is to be read into a section. */
    public static TableReading of(Plan plan, SectionType section, Sheet sheet, Locale locale) {
        List<String> heads = Stream.concat(sheet.rows().stream().limit(HEADS).flatMap(List::stream),
                sheet.rows().stream().filter(row -> !row.isEmpty()).map(row -> row.get(0))).map(Cell::shown)
                .filter(text -> text.length() < 200).distinct().limit(2_000).toList();
        TableColumns columns = TableColumns.of(plan, section.entity(), plan.items(section.id()), heads, locale);
        Mapping across = Mapping.guess(sheet, columns);
        Sheet table = Questionnaire.asTable(sheet, columns, across);
        return with(table, columns, table == sheet ? across : Mapping.guess(table, columns));
    }

    private static TableReading with(Sheet sheet, TableColumns columns, Mapping mapping) {
        return new TableReading(sheet, columns, mapping, TableImport.sign(sheet, mapping, columns));
    }

    /** The same with other columns. */
    public TableReading with(Mapping other) {
        return with(sheet, columns, other);
    }
}
