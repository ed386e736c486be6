// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Enter and Tab do in a list. */
public final class ListKeys {

    private ListKeys() {
    }

    /** Enter in an item or quote: begins the next one, or ends the list if the item is empty. Empty elsewhere. */
    public static Optional<TextEdit> enter(String text, Selection selection) {
        int start = Lines.lineStart(text, selection.start());
        int end = Lines.lineEnd(text, selection.start());
        Line line = Line.of(text.substring(start, end));
        boolean marked = line.isItem() || !line.quote().isEmpty();
        if (!marked || selection.start() < start + Math.min(line.prefix(), end - start)) {
            return Optional.empty();
        }
        if (line.text().isBlank() && selection.isEmpty()) {
            return Optional.of(end(start, end, line));
        }
        String next = "\n" + line.quote() + line.indent() + following(line);
        return Optional.of(new TextEdit(selection.start(), selection.length(), next,
                Selection.caret(selection.start() + next.length())));
    }

    private static String following(Line line) {
        if (line.isNumbered()) {
            String delimiter = line.marker().substring(line.marker().length() - 1);
            return Math.min(line.number() + 1, 999_999_999) + delimiter + line.gap();
        }
        return line.isBullet() ? line.marker() + line.gap() : "";
    }

    /**
     * An empty item becomes one of the list around it, or a blank line and the beginning of a paragraph; without the blank
     * line that would be part of the item before.
     */
    private static TextEdit end(int start, int end, Line line) {
        String rest = "\n";
        if (line.isItem() && line.indent().length() >= 2) {
            int outer = line.isNumbered() && line.indent().length() >= 3 ? 3 : 2;
            rest = line.quote() + line.indent().substring(outer) + line.marker() + " ";
        } else if (line.isItem()) {
            rest = line.quote().stripTrailing() + "\n" + line.quote();
        }
        return new TextEdit(start, end - start, rest, Selection.caret(start + rest.length()));
    }

    /** Tab in a list: moves the items into the item before them. Empty if the lines are no items. */
    public static Optional<TextEdit> indent(String text, Selection selection) {
        Lines lines = Lines.of(text, selection);
        Line before = lines.before();
        List<Line> items = lines.lines();
        if (!items.stream().allMatch(Line::isItem)) {
            return Optional.empty();
        }
        int deepest = before.isItem() ? before.prefix() - before.quote().length() : 0;
        int width = Math.min(step(items.get(0), before), Math.max(0, deepest - items.get(0).indent().length()));
        return Optional.of(shifted(lines, selection, width));
    }

    private static int step(Line item, Line before) {
        boolean sameDepth = before.isItem() && before.indent().length() == item.indent().length();
        return sameDepth ? before.marker().length() + before.gap().length() : item.marker().length() + 1;
    }

    private static TextEdit shifted(Lines lines, Selection selection, int width) {
        List<String> changed = new ArrayList<>();
        for (Line item : lines.lines()) {
            changed.add(new Line(item.quote(), item.indent() + " ".repeat(width), item.marker(), item.gap(), item.text())
                    .toString());
        }
        return lines.replace(changed, selection);
    }

    /** Shift+Tab in a list: moves the items out by one level. Empty if the lines are no items. */
    public static Optional<TextEdit> outdent(String text, Selection selection) {
        Lines lines = Lines.of(text, selection);
        List<Line> items = lines.lines();
        if (!items.stream().allMatch(Line::isItem)) {
            return Optional.empty();
        }
        int width = items.get(0).marker().length() + 1;
        List<String> changed = new ArrayList<>();
        for (Line item : items) {
            String indent = item.indent().substring(Math.min(width, item.indent().length()));
            changed.add(new Line(item.quote(), indent, item.marker(), item.gap(), item.text()).toString());
        }
        return Optional.of(lines.replace(changed, selection));
    }
}
