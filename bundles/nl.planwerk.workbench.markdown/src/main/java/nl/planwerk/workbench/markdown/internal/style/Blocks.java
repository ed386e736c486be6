// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.style;

import java.util.Collections;
import java.util.List;

/**
 * Where a text can be cut so that each piece looks the same alone as in the whole. Only addresses of links that are given
 * elsewhere ({@code [text][1]}) are not found in a piece.
 *
 * @param starts offsets of the pieces, rising, the first 0
 * @param length of the text
 */
public record Blocks(List<Integer> starts, int length) {

    public Blocks {
        starts = List.copyOf(starts);
    }

    /** Cuts a text into the smallest pieces that are safe. */
    public static Blocks of(String text) {
        return new Blocks(new BlockScanner(text).scan(), text.length());
    }

    /** The number of the piece that holds an offset; the end of the text is in the last. */
    public int index(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** Where a piece begins. */
    public int start(int index) {
        return starts.get(index);
    }

    /** Where a piece ends. */
    public int end(int index) {
        return index + 1 < starts.size() ? starts.get(index + 1) : length;
    }

    /**
     * What may look different after a change, as offsets from and to in this, the new text.
     *
     * @param before   the pieces before the change
     * @param start    where the change began
     * @param inserted how many characters were put there
     * @param removed  how many were taken away
     */
    public int[] changed(Blocks before, int start, int inserted, int removed) {
        int first = 0;
        while (first < starts.size() && first < before.starts.size() && end(first) < start
                && before.end(first) == end(first) && before.start(first) == start(first)) {
            first++;
        }
        int shift = inserted - removed;
        int last = starts.size() - 1;
        int old = before.starts.size() - 1;
        while (last > first && old >= first && start(last) > start + inserted && before.start(old) + shift == start(last)) {
            last--;
            old--;
        }
        return new int[] {start(Math.min(first, last)), end(last)};
    }
}
