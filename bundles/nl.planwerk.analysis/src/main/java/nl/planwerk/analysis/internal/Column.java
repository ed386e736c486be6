// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Something by number, in blocks, so that a copy with changes shares the blocks without. Immutable. */
final class Column<T> {
    private static final int BITS = 8;
    private static final int BLOCK = 1 << BITS;
    private final Object[][] blocks;

    private Column(Object[][] blocks) {
        this.blocks = blocks;
    }

    /** As many of these, from number 0 on; null where there is nothing. */
    static <T> Column<T> of(T[] values, int count) {
        Object[][] blocks = new Object[(count + BLOCK - 1) >> BITS][];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = new Object[BLOCK];
            System.arraycopy(values, i << BITS, blocks[i], 0, Math.min(BLOCK, count - (i << BITS)));
        }
        return new Column<>(blocks);
    }

    /** Empty also for a number that was never given out. */
    @SuppressWarnings("unchecked")
    Optional<T> get(int number) {
        int block = number >> BITS;
        return number < 0 || block >= blocks.length || blocks[block] == null ? Optional.empty()
                : Optional.ofNullable((T) blocks[block][number & BLOCK - 1]);
    }

    /** A copy with these set, or taken out where empty. */
    Column<T> with(Map<Integer, Optional<T>> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        int last = changes.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) >> BITS;
        Object[][] copy = Arrays.copyOf(blocks, Math.max(blocks.length, last + 1));
        changes.forEach((number, value) -> {
            int block = number >> BITS;
            if (copy[block] == null) {
                copy[block] = new Object[BLOCK];
            } else if (block < blocks.length && copy[block] == blocks[block]) {
                copy[block] = blocks[block].clone();
            }
            copy[block][number & BLOCK - 1] = value.orElse(null);
        });
        return new Column<>(copy);
    }
}
