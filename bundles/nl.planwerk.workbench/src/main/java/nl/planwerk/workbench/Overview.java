// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench;

import java.util.List;
import java.util.Optional;

import nl.planwerk.workspace.EditPlace;

/**
 * What an {@link OverviewPage} shows of a plan: a table of computed figures, and what is to be said about them. Knows no
 * widget, so that it can be computed on any thread and tested as it is.
 *
 * @param columns at least one; the first names the rows
 * @param rows    each with a cell for every column
 * @param unit    of every column of figures that names none; empty if there is no such unit
 * @param remarks whether the figures close, and what is unknown
 */
public record Overview(List<Column> columns, String unit, List<Row> rows, List<Remark> remarks) {

    public Overview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("an overview has at least one column");
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /**
     * A column.
     *
     * @param title  with the unit, if it has one
     * @param number whether its cells stand to the right
     */
    public record Column(String title, boolean number) {

        /** A column of words. */
        public static Column text(String title) {
            return new Column(title, false);
        }

        /** A column of figures in that unit, which may be empty. */
        public static Column number(String title, String unit) {
            return new Column(unit.isEmpty() ? title : title + " (" + unit + ")", true);
        }
    }

    /** How much a cell says. */
    public enum Kind {
        /** One figure among others. */
        NORMAL,
        /** A sum of other cells, or what follows from them. */
        TOTAL
    }

    /** A cell as it is printed. */
    public record Cell(String text, Kind kind) {

        /** A cell among others. */
        public static Cell of(String text) {
            return new Cell(text, Kind.NORMAL);
        }

        /** A cell that holds a sum. */
        public static Cell total(String text) {
            return new Cell(text, Kind.TOTAL);
        }
    }

    /**
     * A row.
     *
     * @param place where its figures are edited
     */
    public record Row(List<Cell> cells, Optional<EditPlace> place) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The row's texts, cell by cell. */
        public List<String> texts() {
            return cells.stream().map(Cell::text).toList();
        }
    }

    /** What a remark is about; the page says so in a word and with an icon. */
    public enum State {
        /** The figures are complete and agree. */
        FINE,
        /** A figure is missing. */
        UNKNOWN,
        /** The figures disagree. */
        WRONG
    }

    /** A remark under the table. */
    public record Remark(State state, String text) {
    }
}
