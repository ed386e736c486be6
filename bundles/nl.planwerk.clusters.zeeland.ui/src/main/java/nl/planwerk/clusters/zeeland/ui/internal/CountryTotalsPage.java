// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.zeeland.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.clusters.zeeland.CountryTotals;
import nl.planwerk.clusters.zeeland.ForeignSites;
import nl.planwerk.clusters.zeeland.Zeeland;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import org.osgi.service.component.annotations.Component;

/** The emission of each year by country. */
@Component(service = EditorPage.class)
public final class CountryTotalsPage extends OverviewPage {

    public CountryTotalsPage() {
        super(Zeeland.ID, "countryTotals", Zeeland.ID + ":crossBorder",
                List.of(Sites.SECTION_ID, ForeignSites.SECTION.id()),
                Messages.of(CountryTotalsPage.class, "OSGI-INF/l10n/clusters-" + Zeeland.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        overview.in("tCO2e/yr").words(label(overview, "year"));
        List.of("dutch", "foreign", "region").forEach(key -> overview.numbers(label(overview, key)));
        List<Item> dutch = overview.plan().items(Sites.SECTION_ID);
        List<Item> foreign = overview.plan().items(ForeignSites.SECTION.id());
        NavigableSet<Integer> years = Figures.years(dutch, Sites.EMISSIONS);
        years.addAll(Figures.years(foreign, ForeignSites.EMISSIONS));
        List<Integer> complete = new ArrayList<>();
        List<Integer> noDutch = new ArrayList<>();
        List<Integer> noForeign = new ArrayList<>();
        for (int year : overview.years(years)) {
            CountryTotals totals = CountryTotals.of(overview.plan(), year);
            boolean ours = totals.dutch().complete().isPresent();
            overview.row(ours ? OverviewBuilder.place(ForeignSites.SECTION.id(), foreign, ForeignSites.EMISSIONS, year)
                            : OverviewBuilder.place(Sites.SECTION_ID, dutch, Sites.EMISSIONS, year),
                    Overview.Cell.of(Integer.toString(year)), overview.cell(totals.dutch(), 0),
                    overview.cell(totals.foreign(), 0), overview.total(totals.region(), 0));
            if (totals.region().complete().isPresent()) {
                complete.add(year);
            }
            if (!ours) {
                noDutch.add(year);
            }
            if (totals.foreign().unknown() > 0) {
                noForeign.add(year);
            }
        }
        overview.onYears(State.UNKNOWN, "countryTotals.dutch", noDutch);
        overview.onYears(State.UNKNOWN, "countryTotals.foreign", noForeign);
        overview.onYears(State.FINE, "countryTotals.complete", complete);
    }

    private static String label(OverviewBuilder overview, String key) {
        return overview.label(Zeeland.ID + ":table." + key);
    }
}
