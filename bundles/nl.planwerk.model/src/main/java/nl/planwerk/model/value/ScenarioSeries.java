// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One year series per scenario.
 *
 * @param byScenario by scenario id, in the order entered; unmodifiable
 */
public record ScenarioSeries(Map<String, YearSeries> byScenario) {

    public ScenarioSeries {
        byScenario = Collections.unmodifiableMap(new LinkedHashMap<>(byScenario));
    }
}
