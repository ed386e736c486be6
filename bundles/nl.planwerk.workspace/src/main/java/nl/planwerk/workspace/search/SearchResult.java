// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.search;

import java.util.List;

/**
 * What was found.
 *
 * @param hits in the plan's order
 * @param more whether there are further ones beyond the limit that was asked for
 */
public record SearchResult(List<TextHit> hits, boolean more) {

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
