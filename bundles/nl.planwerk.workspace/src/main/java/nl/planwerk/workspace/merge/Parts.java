// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.LinkedHashMap;
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

    static Optional<Object> with(Optional<Object> whole, String part, Optional<Object> value) {
        return whole.map(object -> {
            if (object instanceof YearSeries series) {
                return series(series, part, value);
            } else if (object instanceof LocalizedText text) {
                return new LocalizedText(put(text.byLanguage(), part, value.map(String.class::cast)));
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
        value.ifPresentOrElse(v -> years.put(Integer.valueOf(part), (YearValue) v), () -> years.remove(Integer.valueOf(part)));
        return new YearSeries(series.unit(), years, series.info());
    }

    private static ScenarioSeries scenarios(ScenarioSeries scenarios, String part, Optional<Object> value) {
        int slash = part.lastIndexOf('/');
        boolean inside = value.isPresent() ? !(value.get() instanceof YearSeries) : slash >= 0
                && scenarios.byScenario().containsKey(part.substring(0, slash));
        if (!inside) {
            return new ScenarioSeries(put(scenarios.byScenario(), part, value.map(YearSeries.class::cast)));
        }
        String scenario = part.substring(0, slash);
        YearSeries series = scenarios.byScenario().get(scenario);
        return new ScenarioSeries(put(scenarios.byScenario(), scenario,
                Optional.of(series(series, part.substring(slash + 1), value))));
    }

    private static <V> Map<String, V> put(Map<String, V> map, String key, Optional<V> value) {
        Map<String, V> copy = new LinkedHashMap<>(map);
        value.ifPresentOrElse(v -> copy.put(key, v), () -> copy.remove(key));
        return copy;
    }
}
