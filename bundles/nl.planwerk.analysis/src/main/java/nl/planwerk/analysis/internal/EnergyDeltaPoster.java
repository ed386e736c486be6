// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.List;

import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.Unit.Dimension;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.EnergyDeltas;

/** How one measure changes the use of carriers. An umbrella counts only if none of its parts names changes of its own. */
final class EnergyDeltaPoster {
    private EnergyDeltaPoster() {
    }

    static void post(MeasureFacts measure, View view, Postings out) {
        List<Item> deltas = measure.stated().deltas();
        if (deltas.isEmpty() || excluded(measure)) {
            return;
        }
        for (Item delta : deltas) {
            String carrier = delta.get(EnergyDeltas.CARRIER).orElse(FigureSubjects.NONE);
            for (int year : view.years()) {
                if (measure.givesWay(year)) {
                    continue;
                }
                out.post(Figures.ENERGY_DELTA, carrier, year,
                        amount(measure, delta, EnergyDeltas.ENERGY, Dimension.ENERGY_PER_YEAR, year, view));
                if (delta.get(EnergyDeltas.PEAK).isPresent()) {
                    out.post(Figures.POWER_DELTA, carrier, year,
                            amount(measure, delta, EnergyDeltas.PEAK, Dimension.POWER, year, view));
                }
            }
        }
    }

    private static boolean excluded(MeasureFacts measure) {
        return measure.stated().umbrella() && measure.parts().isEmpty()
                || measure.parts().stream().anyMatch(p -> !p.stated().deltas().isEmpty());
    }

    static Total amount(MeasureFacts measure, Item delta, Field<YearSeries> field, Dimension dimension, int year, View view) {
        Total amount = delta.get(field).flatMap(s -> measure.effect().at(s, year).map(t -> view.in(t, s.unit(), dimension)))
                .orElse(Total.UNKNOWN_SIGN);
        return amount.records() == 0 ? Total.UNKNOWN_SIGN : amount;
    }
}
