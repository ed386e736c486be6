// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.style;

import java.util.Set;

/**
 * A stretch of text that looks the same throughout.
 *
 * @param start  offset of its first character
 * @param length in characters, at least 1
 * @param looks  at least one
 */
public record StyleSpan(int start, int length, Set<Look> looks) {

    /** The offset after its last character. */
    public int end() {
        return start + length;
    }

    public boolean is(Look look) {
        return looks.contains(look);
    }
}
