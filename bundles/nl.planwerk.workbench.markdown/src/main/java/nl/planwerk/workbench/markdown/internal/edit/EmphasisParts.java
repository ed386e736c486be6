// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a selection into what can be put between a pair of markers: per line, per cell, without markers of lines. */
final class EmphasisParts {
    private static final Pattern CELL = Pattern.compile("(?:[^|\\\\]|\\\\.)+");

    private EmphasisParts() {
    }

    static List<Selection> of(String text, Selection selection) {
        List<Selection> parts = new ArrayList<>();
        int line = Lines.lineStart(text, selection.start());
        while (line <= selection.end() && line <= text.length()) {
            int end = Lines.lineEnd(text, line);
            Line parsed = Line.of(text.substring(line, end));
            int from = Math.max(selection.start(), line + parsed.prefix());
            int to = Math.min(selection.end(), end);
            if (parsed.text().startsWith("|")) {
                cells(text, from, to, parts);
            } else {
                add(text, from, to, parts);
            }
            line = end + 1;
        }
        return parts;
    }

    private static void cells(String text, int from, int to, List<Selection> parts) {
        if (from < to) {
            Matcher cell = CELL.matcher(text).region(from, to);
            while (cell.find()) {
                add(text, cell.start(), cell.end(), parts);
            }
        }
    }

    private static void add(String text, int from, int to, List<Selection> parts) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            parts.add(Selection.between(start, end));
        }
    }
}
