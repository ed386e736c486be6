// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells as text: rows by line, cells by a separator, and in quotes those that hold either of them. With tabs it is what
 * spreadsheets put on the clipboard, with other separators what they call CSV.
 *
 * @param separator between two cells
 */
public record DelimitedText(char separator) {
    /** As on the clipboard. */
    public static final DelimitedText TABS = new DelimitedText('\t');
    private static final char QUOTE = '"';

    /** The rows of a text; no trailing empty row. Any line break inside a quoted cell becomes a line feed. */
    public List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == QUOTE && i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                    cell.append(c);
                    i++;
                } else if (c == QUOTE) {
                    quoted = false;
                } else if (c != '\r' || i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    cell.append(c == '\r' ? '\n' : c);
                }
            } else if (c == QUOTE && cell.length() == 0 && closes(text, i)) {
                quoted = true;
            } else if (c == separator) {
                row.add(take(cell));
            } else if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                row.add(take(cell));
                rows.add(row);
                row = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            row.add(take(cell));
            rows.add(row);
        }
        return rows;
    }

    /** Whether a quote that opens at {@code from} is closed at the end of a cell: else it is an ordinary character. */
    private boolean closes(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            if (text.charAt(i) == QUOTE) {
                if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                    i++;
                } else {
                    return i + 1 == text.length() || text.charAt(i + 1) == separator || "\r\n".indexOf(text.charAt(i + 1)) >= 0;
                }
            }
        }
        return false;
    }

    private static String take(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text;
    }

    /**
     * The text of rows; {@link #read} gives them back, with line feeds for any line break.
     *
     * @param lineEnd after each row
     */
    public String write(List<List<String>> rows, String lineEnd) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i > 0 ? String.valueOf(separator) : "").append(cell(row.get(i)));
            }
            text.append(lineEnd);
        }
        return text.toString();
    }

    private String cell(String text) {
        String clean = text.replace("\r\n", "\n").replace('\r', '\n');
        return clean.indexOf(separator) >= 0 || clean.indexOf('\n') >= 0 || clean.indexOf(QUOTE) >= 0
                ? QUOTE + clean.replace("\"", "\"\"") + QUOTE : clean;
    }
}
