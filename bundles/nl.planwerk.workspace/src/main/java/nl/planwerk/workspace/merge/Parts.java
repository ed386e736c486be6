// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.LocalizedText;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;

/** A value with one part of it replaced or removed; parts are named as in {@link Conflict#part()}. */
final class Parts {
    static final String INFO = "info";

    private Parts() {
    }

    static Optional<Object> with(Optional<Object> whole, List<String> part, Optional<Object> value) {
        return whole.map(object -> {
            if (object instanceof YearSeries series) {
                return series(series, part.get(0), value);
            } else if (object instanceof LocalizedText text) {
                return new LocalizedText(put(text.byLanguage(), part.get(0), value.map(String.class::cast)));
            } else if (object instanceof ScenarioSeries scenarios) {
                return scenarios(scenarios, part, value);
            }
            return object;
        });
    }

    private static YearSeries series(YearSeries series, String part, Optional<Object> value) {
        if (part.equals(INFO)) {
            return new YearSeries(series.unit(), series.values(), (FigureInfo) value.orElse(FigureInfo.NONE));
        }
        TreeMap<Integer, YearValue> years = new TreeMap<>(series.values());
        int year = Integer.parseInt(part);
        value.ifPresentOrElse(v -> years.put(year, (YearValue) v), () -> years.remove(year));
        return new YearSeries(series.unit(), years, series.info());
    }

    private static ScenarioSeries scenarios(ScenarioSeries scenarios, List<String> part, Optional<Object> value) {
        String scenario = part.get(0);
        YearSeries series = scenarios.byScenario().get(scenario);
        Optional<YearSeries> changed = part.size() == 1 || series == null ? value.map(YearSeries.class::cast)
                : Optional.of(series(series, part.get(1), value));
        return new ScenarioSeries(put(scenarios.byScenario(), scenario, changed));
    }

    private static <V> Map<String, V> put(Map<String, V> map, String key, Optional<V> value) {
        Map<String, V> copy = new LinkedHashMap<>(map);
        value.ifPresentOrElse(v -> copy.put(key, v), () -> copy.remove(key));
        return copy;
    }
}
