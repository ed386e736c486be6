// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import java.util.ArrayList;
import java.util.List;

/** The lines of a list, whose items come one by one with their level. */
final class ItemLines {
    private final List<String> lines = new ArrayList<>();
    /** Per open level how far the text of its items is indented. */
    private final List<Integer> indents = new ArrayList<>();
    /** Per open level the number of its last item. */
    private final List<Integer> numbers = new ArrayList<>();

    /**
     * Adds an item.
     *
     * @param level  1 for the outermost; one that skips levels is taken as the next
     * @param start  number of the first item of a level, 0 for bullets
     * @param blocks what it holds, in Markdown
     */
    void add(int level, int start, List<String> blocks) {
        int depth = Math.min(level, indents.size() + 1);
        while (indents.size() > depth) {
            close();
        }
        boolean first = indents.size() < depth;
        boolean bullets = start == 0;
        if (!first && bullets != (numbers.get(depth - 1) == 0)) {
            close();
            first = true;
        }
        int number = bullets ? 0 : first ? start : numbers.get(depth - 1) + 1;
        if (!first) {
            close();
        }
        String marker = bullets ? "- " : number + ". ";
        int outer = indents.isEmpty() ? 0 : indents.get(indents.size() - 1);
        indents.add(outer + marker.length());
        numbers.add(number);
        item(" ".repeat(outer) + marker, blocks);
    }

    private void close() {
        indents.remove(indents.size() - 1);
        numbers.remove(numbers.size() - 1);
    }

    private void item(String marker, List<String> blocks) {
        String indent = " ".repeat(marker.length());
        String content = String.join("\n\n", blocks);
        boolean first = true;
        for (String line : content.split("\n", -1)) {
            lines.add((first ? marker : line.isEmpty() ? "" : indent) + line);
            first = false;
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The list in Markdown. */
    String markdown() {
        return String.join("\n", lines).stripTrailing();
    }
}
