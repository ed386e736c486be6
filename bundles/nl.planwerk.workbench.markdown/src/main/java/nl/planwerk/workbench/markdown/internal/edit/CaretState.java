// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import java.util.Set;

import nl.planwerk.workbench.markdown.internal.style.Look;

/**
 * What holds at the caret, as the toolbar shows it.
 *
 * @param heading level of the heading, 0 for text
 */
public record CaretState(int heading, boolean bold, boolean italic, boolean bullets, boolean numbers, boolean quote) {

    /** What holds in a line of which the character at, or before, the caret looks like that. */
    public static CaretState of(String line, Set<Look> looks) {
        Line parsed = Line.of(line);
        int heading = looks.contains(Look.HEADING_1) ? 1 : looks.contains(Look.HEADING_2) ? 2
                : looks.contains(Look.HEADING_3) ? 3 : looks.contains(Look.HEADING_LOW) ? 4 : 0;
        boolean item = parsed.isItem();
        return new CaretState(heading, looks.contains(Look.BOLD), looks.contains(Look.ITALIC),
                item ? parsed.isBullet() : looks.contains(Look.BULLET_ITEM),
                item ? parsed.isNumbered() : looks.contains(Look.NUMBERED_ITEM) && !looks.contains(Look.BULLET_ITEM),
                !parsed.quote().isEmpty() || looks.contains(Look.QUOTE));
    }
}
