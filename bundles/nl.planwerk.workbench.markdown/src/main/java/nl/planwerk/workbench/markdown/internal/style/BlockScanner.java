// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds, in one pass over the lines, where a text may be cut. */
final class BlockScanner {
    private final String text;
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    /** The end of what runs over blank lines: a fence, or an HTML construct; empty if none is open. */
    private String closer = "";
    private boolean fence;
    /** How far what belongs to the open list item is indented; out of reach if there is no list. */
    private int inside = Integer.MAX_VALUE;
    /** Whether another number at the margin begins the next item of the same list. */
    private boolean numbered;
    private boolean html;
    private boolean blankBefore = true;

    BlockScanner(String text) {
        this.text = text;
    }

    List<Integer> scan() {
        int line = 0;
        while (line < text.length()) {
            int newline = text.indexOf('\n', line);
            int end = newline < 0 ? text.length() : newline;
            line(line, end);
            line = end + 1;
        }
        return starts;
    }

    private void line(int start, int end) {
        int first = start;
        while (first < end && (text.charAt(first) == ' ' || text.charAt(first) == '\t' || text.charAt(first) == '\r')) {
            first++;
        }
        if (!closer.isEmpty()) {
            close(start, first, end);
        } else if (first == end) {
            blankBefore = true;
            html = false;
        } else {
            if (first == start && (blankBefore || startsItself(start, end))) {
                begin(start, end);
            } else if (first == start) {
                numbered = false;
            }
            blankBefore = false;
            open(first - start, first, end);
        }
    }

    private void begin(int start, int end) {
        if (start > 0) {
            starts.add(start);
        }
        inside = Integer.MAX_VALUE;
        numbered = numberEnd(start, end) > 0;
        html = false;
    }

    /** A line that begins a new block whatever stands before it. */
    private boolean startsItself(int start, int end) {
        if (html) {
            return false;
        }
        char c = text.charAt(start);
        if (c == '#') {
            int level = start;
            while (level < end && text.charAt(level) == '#') {
                level++;
            }
            return level - start <= 6 && level < end && text.charAt(level) == ' ';
        }
        return isBullet(start, end) || numbered && numberEnd(start, end) > 0;
    }

    private boolean isBullet(int start, int end) {
        char c = text.charAt(start);
        return (c == '-' || c == '*' || c == '+') && hasText(start + 1, end);
    }

    private boolean hasText(int start, int end) {
        return start + 1 < end && text.charAt(start) == ' ' && !text.substring(start, end).isBlank();
    }

    private int numberEnd(int start, int end) {
        int i = start;
        while (i < end && i - start < 9 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean delimited = i > start && i < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
        return delimited && hasText(i + 1, end) ? i + 1 : -1;
    }

    private void open(int indent, int first, int end) {
        char c = text.charAt(first);
        if (indent > 3 || indent >= inside) {
            return;
        }
        if (c == '`' || c == '~') {
            openFence(c, first, end);
        } else if (c == '<') {
            html = true;
            openHtml(first, end);
        } else {
            openItem(indent, first, end);
        }
    }

    private void openItem(int indent, int first, int end) {
        int marker = isBullet(first, end) ? first + 1 : numberEnd(first, end);
        if (marker > 0) {
            int spaces = 0;
            while (text.charAt(marker + spaces) == ' ') {
                spaces++;
            }
            inside = indent + marker - first + (spaces > 4 ? 1 : spaces);
        }
    }

    private void openFence(char c, int first, int end) {
        int i = first;
        while (i < end && text.charAt(i) == c) {
            i++;
        }
        boolean ticksLater = c == '`' && text.substring(i, end).indexOf('`') >= 0;
        if (i - first >= 3 && !ticksLater) {
            closer = text.substring(first, i);
            fence = true;
        }
    }

    private void openHtml(int first, int end) {
        String line = text.substring(first, Math.min(end, first + 12)).toLowerCase(Locale.ROOT);
        String found = line.startsWith("<!--") ? "-->" : line.startsWith("<?") ? "?>"
                : line.startsWith("<![cdata[") ? "]]>" : line.matches("<![a-z].*") ? ">" : rawElement(line);
        boolean closed = !found.isEmpty() && text.substring(first, end).toLowerCase(Locale.ROOT).contains(found);
        if (!closed) {
            closer = found;
            fence = false;
        }
    }

    /** Elements that end only at their end tag. Any of the four end tags will do; the one of its own kind is usual. */
    private static String rawElement(String line) {
        for (String name : List.of("script", "pre", "style", "textarea")) {
            if (line.matches("<" + name + "(\\s.*|>.*|)")) {
                return "</" + name + ">";
            }
        }
        return "";
    }

    private void close(int start, int first, int end) {
        String line = text.substring(first, end);
        boolean closes = fence
                ? first - start <= 3 && line.startsWith(closer) && line.strip().chars().allMatch(c -> c == closer.charAt(0))
                : line.toLowerCase(Locale.ROOT).contains(closer);
        if (closes) {
            closer = "";
            html = !fence && html;
            blankBefore = true;
        }
    }
}
