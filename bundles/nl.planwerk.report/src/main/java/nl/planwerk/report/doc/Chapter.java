// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.doc;

/**
 * A chapter.
 *
 * @param kind    how it is numbered
 * @param section its heading, blocks and sub-sections
 * @param number  number or letter that it keeps from a fuller report; empty to follow the chapter before it
 */
public record Chapter(Kind kind, Section section, String number) {

    /** A chapter that follows the one before it. */
    public Chapter(Kind kind, Section section) {
        this(kind, section, "");
    }

    /** How a chapter is numbered. */
    public enum Kind {
        /** Without a number, such as a foreword. */ UNNUMBERED,
        /** 1, 2, 3. */ BODY,
        /** A, B, C. */ APPENDIX
    }
}
