// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A sheet with what an Excel file can say beside its cells.
 *
 * @param heads   how many rows stand above the data; they are set off and stay in sight
 * @param widths  of the columns, in characters
 * @param choices what may be chosen in which cells
 * @param texts   cells in which whatever is typed stays a text
 */
public record StyledSheet(Sheet sheet, int heads, List<Integer> widths, Map<Area, List<String>> choices, List<Area> texts) {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;
    private static final int LOOKED_AT = 200;

    /** Cells of one column, from one row to another, both included and from 0. */
    public record Area(int column, int firstRow, int lastRow) {
    }

    public StyledSheet {
        widths = List.copyOf(widths);
        choices = Map.copyOf(choices);
        texts = List.copyOf(texts);
    }

    /** A sheet with one head row and columns as wide as their texts, within reason. */
    public static StyledSheet of(Sheet sheet) {
        return new StyledSheet(sheet, 1, widths(sheet), Map.of(), List.of());
    }

    static List<Integer> widths(Sheet sheet) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < sheet.width(); column++) {
            int widest = NARROWEST;
            for (int row = 0; row < Math.min(sheet.rows().size(), LOOKED_AT); row++) {
                widest = Math.max(widest, Math.min(WIDEST, sheet.cell(row, column).shown().length() + 2));
            }
            widths.add(widest);
        }
        return widths;
    }
}
