// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.style;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a piece of Markdown looks like; several may hold at once. */
public enum Look {
    /** Characters that only say how the rest looks. */
    MARKUP,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    /** A heading of level 4 or lower. */
    HEADING_LOW,
    BOLD,
    ITALIC,
    STRIKE,
    CODE,
    LINK,
    /** The place or the beginning of a note: {@code [^1]}. */
    NOTE,
    QUOTE,
    BULLET_ITEM,
    NUMBERED_ITEM,
    TABLE,
    TABLE_HEAD;

    private static final Look[] ALL = values();

    /** Its bit in a mask. */
    int bit() {
        return 1 << ordinal();
    }

    /** The look of a heading of that level, 1 being the highest. */
    static Look heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_LOW;
        };
    }

    /** The looks whose bits are set. */
    static Set<Look> of(int mask) {
        EnumSet<Look> looks = EnumSet.noneOf(Look.class);
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            looks.add(ALL[Integer.numberOfTrailingZeros(rest)]);
        }
        return Collections.unmodifiableSet(looks);
    }
}
