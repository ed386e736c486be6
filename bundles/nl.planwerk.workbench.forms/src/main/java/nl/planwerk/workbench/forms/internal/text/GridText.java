// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Cells as spreadsheets put them on the clipboard: rows by line, cells by tab, cells with line breaks in quotes. */
public final class GridText {

    private GridText() {
    }

    /** The rows of a clipboard text; no trailing empty row. */
    public static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.length() == 0 && closes(text, i)) {
                quoted = true;
            } else if (c == '\t') {
                row.add(take(cell));
            } else if (c == '\n') {
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
    private static boolean closes(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i + 1 == text.length() || "\t\r\n".indexOf(text.charAt(i + 1)) >= 0;
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

    /** The clipboard text of rows; {@link #read} gives them back. */
    public static String write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i > 0 ? "\t" : "").append(cell(row.get(i)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(String text) {
        String clean = text.replace("\r", "");
        return clean.indexOf('\t') >= 0 || clean.indexOf('\n') >= 0 || clean.startsWith("\"")
                ? '"' + clean.replace("\"", "\"\"") + '"' : clean;
    }
}
