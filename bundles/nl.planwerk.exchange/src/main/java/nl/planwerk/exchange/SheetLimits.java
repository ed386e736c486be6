// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

/**
 * How much is read of a file that may come from anywhere.
 *
 * @param fileBytes     size of the file
 * @param unpackedBytes size of all that is packed in it
 * @param rows          rows of a sheet
 * @param columns       columns of a sheet
 * @param cells         cells of all sheets
 * @param text          UTF-16 units of a cell
 */
public record SheetLimits(long fileBytes, long unpackedBytes, int rows, int columns, int cells, int text) {
    private static final long MIB = 1024L * 1024;

    /** What a table of a plan can need, with room. */
    public static final SheetLimits STANDARD = new SheetLimits(25 * MIB, 200 * MIB, 50_000, 1_000, 2_000_000, 200_000);
}
