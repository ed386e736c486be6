// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.Arrays;

/** What was worked out by number, in blocks that are made when first needed. Not thread-safe. */
final class Memo<T> {
    private static final int BITS = 8;
    private static final int BLOCK = 1 << BITS;
    private Object[][] blocks = {};

    /** What was set for the number; null if nothing was. */
    @SuppressWarnings("unchecked")
    T get(int number) {
        int block = number >> BITS;
        return block >= blocks.length || blocks[block] == null ? null : (T) blocks[block][number & BLOCK - 1];
    }

    void set(int number, T value) {
        int block = number >> BITS;
        if (block >= blocks.length) {
            blocks = Arrays.copyOf(blocks, Math.max(block + 1, blocks.length * 2));
        }
        if (blocks[block] == null) {
            blocks[block] = new Object[BLOCK];
        }
        blocks[block][number & BLOCK - 1] = value;
    }
}
