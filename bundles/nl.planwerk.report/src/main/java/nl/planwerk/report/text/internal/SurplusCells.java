// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text.internal;

import java.util.List;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds what a row of a table has beyond its last column, which the parser gives no cell. */
final class SurplusCells {
    private final String source;

    /** @param source the whole text that was parsed */
    SurplusCells(String source) {
        this.source = source;
    }

    /** The surplus as it was typed, without bars at its ends; empty if there is none. */
    String in(Node row, int columns) {
        List<SourceSpan> spans = row.getSourceSpans();
        if (spans.isEmpty()) {
            return "";
        }
        SourceSpan span = spans.get(0);
        String line = source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()).strip();
        int from = line.startsWith("|") ? 1 : 0;
        for (int column = 0; column < columns; column++) {
            int bar = bar(line, from);
            if (bar < 0) {
                return "";
            }
            from = bar + 1;
        }
        String rest = line.substring(from).strip();
        return (rest.endsWith("|") && !rest.endsWith("\\|") ? rest.substring(0, rest.length() - 1) : rest)
                .replace("\\|", "|").strip();
    }

    /** The next bar that ends a cell. */
    private static int bar(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                return i;
            }
        }
        return -1;
    }
}
