// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Changes of whole lines: headings, lists, quotes. */
public final class LineEdits {
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)[ \\t]*");
    private static final Pattern CLOSING_HASHES = Pattern.compile("[ \\t]+#+[ \\t]*$");

    private LineEdits() {
    }

    /**
     * Makes the lines headings, or text again.
     *
     * @param level 1 for the highest; 0 for text
     */
    public static TextEdit heading(String text, Selection selection, int level) {
        Lines lines = withUnderline(Lines.of(text, selection));
        List<String> changed = new ArrayList<>();
        for (Line line : lines.lines()) {
            if (line.isBlank() && (lines.lines().size() > 1 || level == 0)) {
                changed.add(line.toString());
            } else if (changed.isEmpty() || !UNDERLINE.matcher(line.toString()).matches()) {
                changed.add(heading(line, level));
            }
        }
        int underline = lines.end() - Lines.of(text, selection).end();
        return lines.replace(changed, new Selection(selection.start() + underline, selection.length()));
    }

    private static String heading(Line line, int level) {
        String text = line.isHeading() ? CLOSING_HASHES.matcher(line.text()).replaceFirst("") : line.text();
        if (level == 0) {
            return line.isHeading() ? line.quote() + text : line.toString();
        }
        return line.quote() + "#".repeat(level) + " " + text;
    }

    /** Takes in the line of {@code ===} or {@code ---} that makes the last line a heading. */
    private static Lines withUnderline(Lines lines) {
        List<Line> all = lines.lines();
        Line last = all.get(all.size() - 1);
        boolean underlined = last.marker().isEmpty() && !last.isBlank() && UNDERLINE.matcher(lines.after().toString()).matches();
        return underlined ? new Lines(lines.text(), lines.start(), Lines.lineEnd(lines.text(), lines.end() + 1)) : lines;
    }

    /** Makes the lines items with bullets, or text again if all are. */
    public static TextEdit bullets(String text, Selection selection) {
        return list(text, selection, Line::isBullet, false);
    }

    /** Makes the lines numbered items, or text again if all are. */
    public static TextEdit numbers(String text, Selection selection) {
        return list(text, selection, Line::isNumbered, true);
    }

    private static TextEdit list(String text, Selection selection, Predicate<Line> kind, boolean numbered) {
        Lines lines = Lines.of(text, selection);
        List<Line> filled = lines.lines().stream().filter(line -> !line.isBlank()).toList();
        if (!filled.isEmpty() && filled.stream().allMatch(kind)) {
            return unlist(lines, selection);
        }
        List<String> changed = new ArrayList<>();
        int number = numbered && lines.before().isNumbered() ? lines.before().number() + 1 : 1;
        for (Line line : lines.lines()) {
            if (line.isBlank() && !filled.isEmpty()) {
                changed.add(line.toString());
            } else {
                changed.add(line.marked(numbered ? number++ + "." : "-").toString());
            }
        }
        return lines.replace(changed, selection);
    }

    /** Items become paragraphs of their own, or they would be read as part of the item before. */
    private static TextEdit unlist(Lines lines, Selection selection) {
        List<String> changed = new ArrayList<>();
        boolean apart = lines.before().isBlank();
        for (Line line : lines.lines()) {
            if (!apart && !line.isBlank()) {
                changed.add(line.quote().stripTrailing());
            }
            changed.add(line.marked("").toString());
            apart = line.isBlank();
        }
        if (!apart && !lines.after().isBlank()) {
            changed.add("");
            TextEdit edit = lines.replace(changed, selection);
            Selection after = edit.selection();
            return selection.isEmpty() ? new TextEdit(edit.start(), edit.removed(), edit.inserted(),
                    Selection.caret(after.start() - 1)) : edit;
        }
        return lines.replace(changed, selection);
    }

    /** Makes the lines a quote, or text again if all are. */
    public static TextEdit quote(String text, Selection selection) {
        Lines lines = Lines.of(text, selection);
        boolean quoted = lines.lines().stream().allMatch(line -> !line.quote().isEmpty());
        List<String> changed = new ArrayList<>();
        if (quoted && !lines.before().quote().isEmpty()) {
            changed.add("");
        }
        for (Line line : lines.lines()) {
            String whole = line.toString();
            changed.add(quoted ? whole.replaceFirst(" {0,3}> ?", "") : whole.isBlank() ? ">" : "> " + whole);
        }
        return lines.replace(changed, selection);
    }
}
