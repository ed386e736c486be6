// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Link;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Place;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;

/** Changes the small texts within values: remarks on figures, names of places, words of links. */
final class FigureNotes {

    private FigureNotes() {
    }

    static Object in(Object value, UnaryOperator<String> texts) {
        if (value instanceof Quantity quantity) {
            return new Quantity(quantity.value(), quantity.unit(), in(quantity.info(), texts));
        } else if (value instanceof Money money) {
            return new Money(money.amount(), money.unit(), money.priceLevel(), in(money.info(), texts));
        } else if (value instanceof Range range) {
            return new Range(range.low(), range.mid(), range.high(), range.unit(), range.priceLevel(),
                    in(range.info(), texts));
        } else if (value instanceof YearSeries series) {
            return in(series, texts);
        } else if (value instanceof ScenarioSeries scenarios) {
            Map<String, YearSeries> changed = new LinkedHashMap<>();
            scenarios.byScenario().forEach((scenario, series) -> changed.put(scenario, in(series, texts)));
            return new ScenarioSeries(changed);
        } else if (value instanceof Place place) {
            return new Place(place.name().map(texts), place.latitude(), place.longitude());
        } else if (value instanceof Link link) {
            return new Link(link.url(), texts.apply(link.text()));
        }
        return value;
    }

    private static YearSeries in(YearSeries series, UnaryOperator<String> texts) {
        TreeMap<Integer, YearValue> changed = new TreeMap<>();
        series.values().forEach((year, value) -> changed.put(year,
                new YearValue(value.value(), value.low(), value.high(), in(value.info(), texts))));
        return new YearSeries(series.unit(), changed, in(series.info(), texts));
    }

    private static FigureInfo in(FigureInfo info, UnaryOperator<String> texts) {
        return info.note().isEmpty() ? info
                : new FigureInfo(info.source(), info.quality(), info.confidentiality(), info.note().map(texts));
    }
}
