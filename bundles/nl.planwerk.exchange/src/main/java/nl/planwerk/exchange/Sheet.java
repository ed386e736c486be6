// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.List;

/**
 * A sheet of a spreadsheet file.
 *
 * @param name as on its tab; empty for a text file
 * @param rows from the first one; they may differ in length
 */
public record Sheet(String name, List<List<Cell>> rows) {

    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The cell; empty where the sheet has none. Both from 0. */
    public Cell cell(int row, int column) {
        return row < rows.size() && column < rows.get(row).size() ? rows.get(row).get(column) : Cell.EMPTY;
    }

    /** How many columns the longest row has. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Whether nothing stands in the row. */
    public boolean isBlank(int row) {
        return rows.get(row).stream().allMatch(Cell::isEmpty);
    }
}
