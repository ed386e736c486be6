// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which column of a sheet is which column of the table.
 *
 * @param headRow row with the heads, from 0; what stands above it is passed over
 * @param columns for each column of the sheet the one it is; empty for one that is passed over
 */
public record Mapping(int headRow, List<Optional<TableColumns.Match>> columns) {
    static final int HEADS_LOOKED_AT = 15;
    static final int LONGEST_HEAD = 200;

    public Mapping {
        columns = List.copyOf(columns);
    }

    /** Guesses the row of heads (the one with the most known names) and what each names. */
    public static Mapping guess(Sheet sheet, TableColumns columns) {
        int best = firstRow(sheet);
        long most = 0;
        for (int row = 0; row < Math.min(sheet.rows().size(), HEADS_LOOKED_AT); row++) {
            long known = sheet.rows().get(row).stream().filter(cell -> columns.match(cell.shown()).isPresent()).count();
            if (known > most) {
                most = known;
                best = row;
            }
        }
        return at(best, sheet, columns);
    }

    private static int firstRow(Sheet sheet) {
        int row = 0;
        while (row + 1 < sheet.rows().size() && sheet.isBlank(row)) {
            row++;
        }
        return row;
    }

    /** The columns that the heads in that row name; one that is named twice counts once. */
    public static Mapping at(int headRow, Sheet sheet, TableColumns columns) {
        List<Optional<TableColumns.Match>> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < sheet.width(); i++) {
            found.add(columns.match(sheet.cell(headRow, i).shown()).filter(match -> taken.add(match.column().id())));
        }
        return new Mapping(headRow, found);
    }

    /** The same with one column of the sheet being another, in a unit; whichever had that one before is passed over. */
    public Mapping with(int index, TableColumns.Match match) {
        List<Optional<TableColumns.Match>> copy = new ArrayList<>(columns);
        copy.replaceAll(other -> other.filter(had -> !had.column().equals(match.column())));
        copy.set(index, Optional.of(match));
        return new Mapping(headRow, copy);
    }

    /** The same with one column of the sheet being another, in no unit that its head names, or passed over. */
    public Mapping with(int index, Optional<Column> column) {
        if (column.isPresent()) {
            return with(index, new TableColumns.Match(column.get(), ""));
        }
        List<Optional<TableColumns.Match>> copy = new ArrayList<>(columns);
        copy.set(index, Optional.empty());
        return new Mapping(headRow, copy);
    }

    /** The place in the sheet of a column; empty if the sheet has none. */
    public Optional<Integer> indexOf(Column column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).map(TableColumns.Match::column).filter(column::equals).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
