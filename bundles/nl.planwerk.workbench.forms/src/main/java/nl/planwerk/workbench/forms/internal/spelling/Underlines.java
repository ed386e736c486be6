// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

import nl.planwerk.spelling.Misspelling;

/** Draws wavy lines under words whatever else they look like. */
public final class Underlines {

    private Underlines() {
    }

    /**
     * The looks of a line with the words underlined.
     *
     * @param ranges of the line, without overlap
     * @param words  wrong ones on the line, without overlap
     */
    public static List<StyleRange> under(List<StyleRange> ranges, List<Misspelling> words, Color color) {
        TreeSet<Integer> cuts = new TreeSet<>();
        ranges.forEach(range -> cuts.addAll(List.of(range.start, range.start + range.length)));
        words.forEach(word -> cuts.addAll(List.of(word.start(), word.end())));
        List<StyleRange> pieces = new ArrayList<>();
        for (Integer start : cuts) {
            Integer end = cuts.higher(start);
            if (end != null) {
                piece(ranges, words, start, end, color).ifPresent(pieces::add);
            }
        }
        return pieces;
    }

    private static Optional<StyleRange> piece(List<StyleRange> ranges, List<Misspelling> words, int start, int end, Color color) {
        Optional<StyleRange> look = ranges.stream()
                .filter(range -> range.start <= start && start < range.start + range.length).findFirst();
        boolean wrong = words.stream().anyMatch(word -> word.start() <= start && start < word.end());
        if (look.isEmpty() && !wrong) {
            return Optional.empty();
        }
        StyleRange piece = look.map(range -> (StyleRange) range.clone()).orElseGet(StyleRange::new);
        piece.start = start;
        piece.length = end - start;
        if (wrong) {
            piece.underline = true;
            piece.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
            piece.underlineColor = color;
        }
        return Optional.of(piece);
    }
}
