// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.clusters.chemelot.CarbonBalance;
import nl.planwerk.clusters.chemelot.CarbonFlows;
import nl.planwerk.clusters.chemelot.Chemelot;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import org.osgi.service.component.annotations.Component;

/** The carbon that goes into the site and comes out of it, by year, and whether the balance closes. */
@Component(service = EditorPage.class)
public final class CarbonBalancePage extends OverviewPage {

    public CarbonBalancePage() {
        super(Chemelot.ID, "carbonBalance", Chemelot.ID + ":carbon",
                List.of(CarbonFlows.SECTION.id()),
                Messages.of(CarbonBalancePage.class, "OSGI-INF/l10n/clusters-" + Chemelot.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        overview.in("kt/yr").words(label(overview, "year"));
        List.of("in", "products", "emission", "waste", "open").forEach(
                key -> overview.numbers(label(overview, key)));
        overview.numbers(overview.text("carbonBalance.share"), "%");
        List<Item> flows = overview.plan().items(CarbonFlows.SECTION.id());
        List<Integer> closed = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int year : overview.years(Figures.years(flows, CarbonFlows.CARBON))) {
            CarbonBalance balance = CarbonBalance.of(overview.plan(), year);
            row(overview, flows, year, balance);
            Optional<Boolean> closes = balance.closes();
            (closes.isEmpty() ? unknown : closes.get() ? closed : open).add(year);
        }
        overview.onYears(State.WRONG, "carbonBalance.open", open);
        overview.onYears(State.UNKNOWN, "carbonBalance.unknown", unknown);
        overview.onYears(State.FINE, "carbonBalance.closed", closed);
    }

    private static void row(OverviewBuilder overview, List<Item> flows, int year, CarbonBalance balance) {
        overview.row(OverviewBuilder.place(CarbonFlows.SECTION.id(), flows, CarbonFlows.CARBON, year),
                Overview.Cell.of(Integer.toString(year)), overview.cell(balance.in(), 0),
                overview.cell(balance.products(), 0), overview.cell(balance.emission(), 0), overview.cell(balance.waste(), 0),
                overview.total(balance.open(), 0), overview.total(balance.openShare(), 1));
    }

    private static String label(OverviewBuilder overview, String key) {
        return overview.label(Chemelot.ID + ":table." + key);
    }
}
