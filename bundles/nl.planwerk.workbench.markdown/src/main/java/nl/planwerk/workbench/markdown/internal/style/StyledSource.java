// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.style;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * How a piece of Markdown looks.
 *
 * @param spans   without overlap, in the order of the text; what is in none is plain
 * @param indents of lines with markers before their text, in the order of the text
 */
public record StyledSource(List<StyleSpan> spans, List<LineIndent> indents) {
    /** All plain. */
    public static final StyledSource PLAIN = new StyledSource(List.of(), List.of());

    public StyledSource {
        spans = List.copyOf(spans);
        indents = List.copyOf(indents);
    }

    /** The spans that have a character from start up to, not including, end. */
    public List<StyleSpan> between(int start, int end) {
        int from = firstAfter(spans, start, StyleSpan::end);
        int to = from;
        while (to < spans.size() && spans.get(to).start() < end) {
            to++;
        }
        return spans.subList(from, to);
    }

    /** The looks of the character at that offset. */
    public Set<Look> at(int offset) {
        return between(offset, offset + 1).stream().findFirst().map(StyleSpan::looks).orElse(Set.of());
    }

    /** How many characters of markers the line at that offset begins with. */
    public int markers(int lineStart) {
        int index = firstAfter(indents, lineStart - 1, LineIndent::start);
        return index < indents.size() && indents.get(index).start() == lineStart ? indents.get(index).markers() : 0;
    }

    private static <T> int firstAfter(List<T> sorted, int limit, ToIntFunction<T> key) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key.applyAsInt(sorted.get(middle)) > limit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
