// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.Optional;

import nl.planwerk.analysis.Total;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.Unit.Dimension;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;

/** Reads series by scenario: a scenario without a figure takes that of the scenario that stands in for it. */
final class ByScenario {
    private ByScenario() {
    }

    /**
     * The figure of a year in the dimension's base unit.
     *
     * @param scenario empty takes the only scenario of the series, if it is the only one
     */
    static Optional<Total> at(ScenarioSeries series, Optional<String> scenario, int year, View view, Dimension dimension) {
        if (scenario.isEmpty()) {
            return series.byScenario().size() == 1
                    ? at(series.byScenario().values().iterator().next(), year, view, dimension) : Optional.empty();
        }
        for (String code : view.settings().chain(scenario.get())) {
            Optional<Total> value = Optional.ofNullable(series.byScenario().get(code))
                    .flatMap(s -> at(s, year, view, dimension));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static Optional<Total> at(YearSeries series, int year, View view, Dimension dimension) {
        Optional<YearValue> value = series.at(year);
        return value.map(v -> view.in(Total.of(v), series.unit(), dimension));
    }
}
