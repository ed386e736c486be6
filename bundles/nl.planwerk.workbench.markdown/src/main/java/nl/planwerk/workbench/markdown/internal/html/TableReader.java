// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

/** Reads a table; its first row becomes the header. Cells that span others leave these empty. */
final class TableReader {
    private static final int MOST_COLUMNS = 60;
    private static final int WIDEST_PADDING = 40;

    private final List<List<String>> rows = new ArrayList<>();
    /** Per column how many more rows a cell above reaches down. */
    private final List<Integer> covered = new ArrayList<>();

    TableReader(Element table) {
        for (Element row : table.select("tr")) {
            if (row.closest("table") == table) {
                row(row);
            }
        }
        rows.removeIf(row -> row.stream().allMatch(String::isBlank));
    }

    /** Whether it is a frame around other content rather than a table. */
    boolean isLayout() {
        return rows.stream().mapToInt(List::size).max().orElse(0) <= 1;
    }

    private void row(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            skipCovered(cells);
            boolean header = cell.normalName().equals("th") || rows.isEmpty();
            int wide = span(cell, "colspan");
            for (int i = 0; i < wide && cells.size() < MOST_COLUMNS; i++) {
                cover(cells.size(), span(cell, "rowspan") - 1);
                cells.add(i == 0 ? text(cell, header) : "");
            }
        }
        skipCovered(cells);
        rows.add(cells);
    }

    private void skipCovered(List<String> cells) {
        while (cells.size() < covered.size() && covered.get(cells.size()) > 0) {
            covered.set(cells.size(), covered.get(cells.size()) - 1);
            cells.add("");
        }
    }

    private void cover(int column, int more) {
        while (covered.size() <= column) {
            covered.add(0);
        }
        covered.set(column, more);
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("[1-9]\\d{0,3}") ? Integer.parseInt(value) : 1;
    }

    private static String text(Element cell, boolean header) {
        Runs runs = new Runs();
        Style style = Style.PLAIN.within(cell);
        cell.childNodes().forEach(node -> InlineReader.read(node, style, runs, 0));
        List<Run> finished = runs.finish();
        if (header) {
            finished = finished.stream().map(run -> new Run(run.text(), run.style().unbold(), run.literal())).toList();
        }
        return MarkdownEscape.cell(InlineWriter.writeLine(finished));
    }

    /** The table in Markdown, its columns aligned; empty if it has no text. */
    String markdown() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            table.append(i == 0 ? "" : "\n").append('|');
            for (int column = 0; column < columns; column++) {
                String cell = column < rows.get(i).size() ? rows.get(i).get(column) : "";
                table.append(' ').append(cell).append(" ".repeat(Math.max(0, width(column) - cell.length()))).append(" |");
            }
            if (i == 0) {
                table.append("\n|");
                for (int column = 0; column < columns; column++) {
                    table.append(' ').append("-".repeat(width(column))).append(" |");
                }
            }
        }
        return table.toString();
    }

    private int width(int column) {
        int longest = rows.stream().filter(row -> column < row.size()).mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.max(3, Math.min(WIDEST_PADDING, longest));
    }
}
