// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
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
    /** Looks at a sheet that is to be read into a section. */
    public static TableReading of(Plan plan, SectionType section, Sheet sheet, Locale locale) {
        List<String> heads = Stream.concat(sheet.rows().stream().limit(Mapping.HEADS_LOOKED_AT).flatMap(List::stream),
                sheet.rows().stream().filter(row -> !row.isEmpty()).map(row -> row.get(0))).map(Cell::shown)
                .filter(text -> text.length() < Mapping.LONGEST_HEAD).distinct().limit(2_000).toList();
        TableColumns columns = TableColumns.of(plan, section.entity(), plan.items(section.id()), heads, locale);
        Mapping across = Mapping.guess(sheet, columns);
        Sheet table = Questionnaire.asTable(sheet, columns, across);
        return with(table, columns, table == sheet ? across : Mapping.guess(table, columns));
    }

    /** The same with proposals for the heads that are no known name; the author has to look at them. */
    public TableReading withProposals() {
        HeadProposals proposals = new HeadProposals(columns);
        int row = proposals.headRow(sheet, mapping);
        Mapping known = row == mapping.headRow() ? mapping : Mapping.at(row, sheet, columns);
        return with(proposals.fill(known, sheet));
    }

    /** Whether a column of the sheet is one that its head does not name: proposed, or chosen by hand. */
    public boolean isProposed(int index) {
        return mapping.columns().get(index).isPresent() && columns.match(head(index)).isEmpty();
    }

    /** The head of a column of the sheet. */
    public String head(int index) {
        return sheet.cell(mapping.headRow(), index).shown();
    }

    /** The same with another row of heads, and proposals for it. */
    public TableReading headsAt(int row) {
        return with(new HeadProposals(columns).fill(Mapping.at(row, sheet, columns), sheet));
    }

    /** The same with another column for one of the sheet, in the unit that its head names; none passes it over. */
    public TableReading with(int index, Optional<Column> column) {
        return with(column.map(chosen -> mapping.with(index, columns.named(chosen, head(index))))
                .orElseGet(() -> mapping.with(index, Optional.empty())));
    }

    /** The columns to choose from: of the years only those that the heads name, if they name any. */
    public List<Column> offered() {
        List<String> years = IntStream.range(0, sheet.width()).boxed().flatMap(index -> TableColumns.yearsIn(head(index))).toList();
        return columns.all().stream().filter(column -> years.isEmpty() || column.year().isEmpty() || years.contains(column.year())
                || mapping.indexOf(column).isPresent()).toList();
    }

    private static TableReading with(Sheet sheet, TableColumns columns, Mapping mapping) {
        return new TableReading(sheet, columns, mapping, TableImport.sign(sheet, mapping, columns));
    }

    /** The same with other columns. */
    public TableReading with(Mapping other) {
        return with(sheet, columns, other);
    }
}
