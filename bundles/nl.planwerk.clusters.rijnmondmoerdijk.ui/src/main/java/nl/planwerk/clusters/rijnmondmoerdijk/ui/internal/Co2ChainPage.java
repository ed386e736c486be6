// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.clusters.rijnmondmoerdijk.Co2Chain;
import nl.planwerk.clusters.rijnmondmoerdijk.Co2Links;
import nl.planwerk.clusters.rijnmondmoerdijk.RijnmondMoerdijk;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import org.osgi.service.component.annotations.Component;

/** What is captured, transported and stored of CO2, by year, and what is short. */
@Component(service = EditorPage.class)
public final class Co2ChainPage extends OverviewPage {

    public Co2ChainPage() {
        super(RijnmondMoerdijk.ID, "co2Chain", RijnmondMoerdijk.ID + ":co2Chain",
                List.of(Co2Links.SECTION.id()),
                Messages.of(Co2ChainPage.class, "OSGI-INF/l10n/clusters-" + RijnmondMoerdijk.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        overview.in("kt/yr").words(label(overview, "year"));
        List.of("captured", "transported", "stored", "shortage").forEach(
                key -> overview.numbers(label(overview, key)));
        List<Item> links = overview.plan().items(Co2Links.SECTION.id());
        List<Integer> enough = new ArrayList<>();
        List<Integer> shortage = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int number : overview.years(Figures.years(links, Co2Links.AMOUNT))) {
            Co2Chain.Year year = Co2Chain.at(overview.plan(), number);
            row(overview, links, year);
            if (year.leastShortage().filter(least -> least.signum() > 0).isPresent()) {
                shortage.add(number);
            } else {
                (year.shortage().isPresent() ? enough : unknown).add(number);
            }
        }
        overview.onYears(State.WRONG, "co2Chain.shortage", shortage);
        overview.onYears(State.UNKNOWN, "co2Chain.unknown", unknown);
        overview.onYears(State.FINE, "co2Chain.enough", enough);
    }

    private static void row(OverviewBuilder overview, List<Item> links, Co2Chain.Year year) {
        overview.row(OverviewBuilder.place(Co2Links.SECTION.id(), links, Co2Links.AMOUNT, year.year()),
                Overview.Cell.of(Integer.toString(year.year())), overview.cell(year.captured(), 0),
                overview.cell(year.transported(), 0), overview.cell(year.stored(), 0), shortage(overview, year));
    }

    /** Captured CO2 that is only partly known can already be too much. */
    private static Overview.Cell shortage(OverviewBuilder overview, Co2Chain.Year year) {
        Optional<BigDecimal> least = year.leastShortage().filter(amount -> amount.signum() > 0);
        return year.shortage().isEmpty() && least.isPresent() ? overview.total(new Total(least.get(), 1, 1), 0)
                : overview.total(year.shortage(), 0);
    }

    private static String label(OverviewBuilder overview, String key) {
        return overview.label(RijnmondMoerdijk.ID + ":table." + key);
    }
}
