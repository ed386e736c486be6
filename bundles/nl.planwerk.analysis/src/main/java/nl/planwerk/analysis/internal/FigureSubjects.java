// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

/** How subjects of figures are written. */
final class FigureSubjects {
    /** Stands for records that do not say, such as a measure without a phase. */
    static final String NONE = "none";

    private FigureSubjects() {
    }

    /** A free text as subject: without the bracket that ends one. */
    static String ofText(String text) {
        String clean = text.strip().replace('[', '(').replace(']', ')');
        return clean.isEmpty() ? NONE : clean;
    }
}
