// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.doc;

import java.util.List;
import java.util.Optional;

/**
 * A table of data. Its header row is repeated on each page.
 *
 * @param anchor  for cross references; unique in the document, or empty
 * @param caption says what the rows are; empty only where a heading just above says it
 * @param columns at least one
 * @param rows    as many cells as columns each
 * @param totals  a last row that stands out
 * @param source  printed below as it is, such as {@code Source: [3]}; may be empty
 * @throws IllegalArgumentException if a row has not one cell per column, or there is no column
 */
public record Table(String anchor, String caption, List<Column> columns, List<Row> rows, Optional<Row> totals,
        List<Inline> source) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        source = List.copyOf(source);
        int width = columns.size();
        if (width == 0) {
            throw new IllegalArgumentException("a table without columns: " + caption);
        }
        rows.forEach(row -> check(row, width));
        totals.ifPresent(row -> check(row, width));
    }

    private static void check(Row row, int width) {
        if (row.cells().size() != width) {
            throw new IllegalArgumentException(row.cells().size() + " cells for " + width + " columns");
        }
    }

    public static Table of(String caption, List<Column> columns, List<Row> rows) {
        return new Table("", caption, columns, rows, Optional.empty(), List.of());
    }

    /** The same with a last row that stands out. */
    public Table withTotals(Row row) {
        return new Table(anchor, caption, columns, rows, Optional.of(row), source);
    }

    /** The same with an anchor for cross references. */
    public Table anchored(String newAnchor) {
        return new Table(newAnchor, caption, columns, rows, totals, source);
    }

    /** How the text of a column is set. */
    public enum Alignment { START, CENTER, END }

    /**
     * A column.
     *
     * @param header    its heading; may be empty for the first column only by way of exception
     * @param unit      printed below the heading; empty if the cells have none or each its own
     * @param rowHeader whether its cells name their rows
     */
    public record Column(String header, String unit, Alignment alignment, boolean rowHeader) {

        public static Column text(String header) {
            return new Column(header, "", Alignment.START, false);
        }

        public static Column number(String header, String unit) {
            return new Column(header, unit, Alignment.END, false);
        }

        /** The same, naming the rows. */
        public Column naming() {
            return new Column(header, unit, alignment, true);
        }
    }

    /** A row. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... texts) {
            return new Row(java.util.Arrays.stream(texts).map(Cell::of).toList());
        }
    }

    /** A cell. */
    public record Cell(List<Inline> content) {
        public Cell {
            content = List.copyOf(content);
        }

        public static Cell of(String text) {
            return new Cell(Inline.of(text));
        }
    }
}
