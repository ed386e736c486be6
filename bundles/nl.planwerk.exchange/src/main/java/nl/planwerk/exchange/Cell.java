// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one cell of a sheet. A formula never does: reading gives its last result, writing knows none. */
public sealed interface Cell {

    /** Nothing. */
    Cell EMPTY = new Empty();

    /** Nothing; written as no cell at all. */
    record Empty() implements Cell {
        @Override
        public String shown() {
            return "";
        }
    }

    /** A text, which is never read as a formula, whatever it begins with. */
    record Text(String text) implements Cell {
        @Override
        public String shown() {
            return text;
        }
    }

    /** A number that the file itself holds as one, so that no way of writing it plays a part. */
    record Number(BigDecimal number) implements Cell {
        @Override
        public String shown() {
            return number.toPlainString();
        }
    }

    /** A number that the file shows as a percentage; 45 for 45 %. */
    record Percent(BigDecimal percent) implements Cell {
        @Override
        public String shown() {
            return percent.toPlainString() + "%";
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Cell {
        @Override
        public String shown() {
            return day.toString();
        }
    }

    /** Yes or no. */
    record Truth(boolean truth) implements Cell {
        @Override
        public String shown() {
            return Boolean.toString(truth);
        }
    }

    /** Something that has no value, as {@code #REF!} or a formula that was never calculated. */
    record Broken(String shown) implements Cell {
    }

    /** The cell of a text, without the control characters that no spreadsheet file can hold; nothing for a blank one. */
    static Cell text(String text) {
        String clean = text.codePoints().allMatch(Cell::isWritable) ? text
                : text.codePoints().filter(Cell::isWritable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return clean.isBlank() ? EMPTY : new Text(clean);
    }

    private static boolean isWritable(int c) {
        return c >= ' ' && c < 0xd800 || c == '\t' || c == '\n' || c == '\r' || c > 0xdfff && c < 0xfffe || c > 0xffff;
    }

    /** The text of the cell; empty if there is nothing in it. */
    String shown();

    /** Whether nothing is in it: no cell, or one of white space. */
    default boolean isEmpty() {
        return shown().isBlank();
    }
}
