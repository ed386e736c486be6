// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

/**
 * How much a plan file may hold, so that no file can exhaust the machine.
 *
 * @param fileBytes    size of the whole file
 * @param depth        nesting of objects and arrays
 * @param stringLength UTF-16 units of one text
 * @param digits       characters of one number, and digits it may have when written out
 * @param listSize     elements of one list
 */
public record CodecLimits(int fileBytes, int depth, int stringLength, int digits, int listSize) {
    /** 64 MiB, 100 levels, 2 Mi units, 100 digits, 100,000 elements. */
    public static final CodecLimits STANDARD = new CodecLimits(64 << 20, 100, 2 << 20, 100, 100_000);
}
