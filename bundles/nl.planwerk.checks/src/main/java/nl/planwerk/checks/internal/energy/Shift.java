// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.energy;

import java.util.TreeMap;

import nl.planwerk.checks.internal.Read;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.Measures;

/** Puts the start of a measure later, and with it what cannot be earlier than its start. */
final class Shift {

    private Shift() {
    }

    static Item to(Item measure, int year) {
        Quantity start = Quantity.of(Integer.toString(year), "");
        Item shifted = measure.with(Measures.START_YEAR, start);
        if (Read.year(measure, Measures.FULL_EFFECT_YEAR).orElse(year) < year) {
            shifted = shifted.with(Measures.FULL_EFFECT_YEAR, start);
        }
        YearSeries series = measure.get(Measures.REDUCTION).orElse(null);
        if (series == null || series.values().headMap(year).isEmpty()) {
            return shifted;
        }
        var later = new TreeMap<>(series.values().tailMap(year, true));
        return later.isEmpty() ? shifted.without(Measures.REDUCTION)
                : shifted.with(Measures.REDUCTION, new YearSeries(series.unit(), later, series.info()));
    }
}
