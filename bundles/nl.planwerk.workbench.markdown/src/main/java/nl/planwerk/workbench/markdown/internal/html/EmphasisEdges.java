// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves punctuation out of emphasis where Markdown would not see its end: in {@code **Note:**text} the asterisks stand
 * between punctuation and a letter and are read as asterisks.
 */
final class EmphasisEdges {

    private EmphasisEdges() {
    }

    static List<Run> moved(List<Run> runs) {
        List<Run> moved = new ArrayList<>(runs);
        for (int i = 0; i + 1 < moved.size(); i++) {
            Run left = moved.get(i);
            Run right = moved.get(i + 1);
            if (left.literal() || right.literal() || left.style().code() || right.style().code()) {
                continue;
            }
            if (isEmphasised(left) && startsWithWord(right.text())) {
                int keep = lastWord(left.text());
                moved.set(i, left.with(left.text().substring(0, keep)));
                moved.set(i + 1, right.with(left.text().substring(keep) + right.text()));
            } else if (isEmphasised(right) && endsWithWord(left.text())) {
                int from = firstWord(right.text());
                moved.set(i, left.with(left.text() + right.text().substring(0, from)));
                moved.set(i + 1, right.with(right.text().substring(from)));
            }
        }
        moved.removeIf(run -> run.text().isEmpty());
        return moved;
    }

    private static boolean isEmphasised(Run run) {
        return (run.style().bold() || run.style().italic() || run.style().strike()) && run.style().link().isEmpty();
    }

    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character);
    }

    private static boolean startsWithWord(String text) {
        return !text.isEmpty() && isWord(text.codePointAt(0));
    }

    private static boolean endsWithWord(String text) {
        return !text.isEmpty() && isWord(text.codePointBefore(text.length()));
    }

    private static int lastWord(String text) {
        int end = text.length();
        while (end > 0 && !isWord(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return end;
    }

    private static int firstWord(String text) {
        int start = 0;
        while (start < text.length() && !isWord(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        return start;
    }
}
