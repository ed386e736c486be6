// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.describe;

import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.plan.Item;

/**
 * What new plans begin with.
 *
 * @param template  file name of a plan to begin with; the rest counts only without one
 * @param language  language code
 * @param titles    title of the plan by language
 * @param profile   the profile's record; empty if there is nothing to say
 * @param guidance  text of chapters by chapter id, in the plan's language
 */
public record PlanStart(Optional<String> template, String language, Map<String, String> titles, Optional<Item> profile,
        Map<String, String> guidance) {

    public PlanStart {
        titles = Map.copyOf(titles);
        guidance = Map.copyOf(guidance);
    }
}
