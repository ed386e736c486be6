// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.internal.Boundary.Side;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.Unit.Dimension;
import nl.planwerk.vocabulary.EnergyFlows;

/** What one flow of energy or feedstock contributes to demand, supply and conversion, per scenario and year. */
final class FlowPoster implements Poster {
    @Override
    public void post(int number, Item flow, View view, Postings out) {
        Side side = flow.get(EnergyFlows.SITE).map(ref -> view.book().number(ref.id()))
                .filter(site -> view.book().item(site).isPresent()).map(view::side).orElse(Side.INSIDE);
        Optional<String> direction = flow.get(EnergyFlows.DIRECTION);
        if (side != Side.OUTSIDE && direction.isPresent()) {
            post(flow, EnergyFlows.ENERGY, "energy." + direction.get(), Dimension.ENERGY_PER_YEAR, side, view, out);
            post(flow, EnergyFlows.PEAK, "power." + direction.get(), Dimension.POWER, side, view, out);
        }
    }

    private static void post(Item flow, Field<ScenarioSeries> field, String name, Dimension dimension, Side side, View view,
            Postings out) {
        Optional<ScenarioSeries> series = flow.get(field);
        if (series.isEmpty()) {
            return;
        }
        String carrier = flow.get(EnergyFlows.CARRIER).orElse(FigureSubjects.NONE);
        for (String scenario : scenarios(series.get(), view)) {
            for (int year : years(view)) {
                Total amount = ByScenario.at(series.get(), Optional.of(scenario), year, view, dimension).orElse(Total.UNKNOWN);
                out.post(name, carrier + "/" + scenario, year, side == Side.INSIDE ? amount : Total.UNKNOWN);
            }
        }
    }

    private static Set<String> scenarios(ScenarioSeries series, View view) {
        Set<String> scenarios = new LinkedHashSet<>(series.byScenario().keySet());
        view.settings().scenario().ifPresent(scenarios::add);
        scenarios.addAll(view.settings().fallbacks().keySet());
        return scenarios;
    }

    private static Set<Integer> years(View view) {
        Set<Integer> years = new LinkedHashSet<>(view.settings().years());
        view.settings().baseYear().ifPresent(years::add);
        return years;
    }
}
