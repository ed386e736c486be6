// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland.ui.internal;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.clusters.noordnederland.EnergySplit;
import nl.planwerk.clusters.noordnederland.NoordNederland;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import org.osgi.service.component.annotations.Component;

/** The emission of each year, with the energy sector apart from the industry. */
@Component(service = EditorPage.class)
public final class EnergySplitPage extends OverviewPage {

    public EnergySplitPage() {
        super(NoordNederland.ID, "energySplit", NoordNederland.ID + ":intensity",
                List.of(Sites.SECTION_ID),
                Messages.of(EnergySplitPage.class, "OSGI-INF/l10n/clusters-" + NoordNederland.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        overview.in("tCO2e/yr").words(label(overview, "year"));
        List.of("industry", "energy", "unassigned").forEach(
                key -> overview.numbers(label(overview, key)));
        overview.numbers(overview.text("energySplit.total"));
        List<Item> sites = overview.plan().items(Sites.SECTION_ID);
        List<Integer> complete = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int year : overview.years(Figures.years(sites, Sites.EMISSIONS))) {
            EnergySplit split = EnergySplit.of(overview.plan(), year);
            Total total = split.industry().plus(split.energy()).plus(split.unassigned());
            overview.row(OverviewBuilder.place(Sites.SECTION_ID, sites, Sites.EMISSIONS, year),
                    Overview.Cell.of(Integer.toString(year)), overview.cell(split.industry(), 0),
                    overview.cell(split.energy(), 0), overview.cell(split.unassigned(), 0), overview.total(total, 0));
            (total.complete().isPresent() ? complete : unknown).add(year);
        }
        overview.onNames(State.UNKNOWN, "energySplit.unassigned", sites.stream()
                .filter(site -> site.get(NoordNederland.SPHERE).isEmpty())
                .map(site -> site.get(Sites.NAME).orElse(site.id())).toList());
        overview.onYears(State.UNKNOWN, "energySplit.unknown", unknown);
        overview.onYears(State.FINE, "energySplit.complete", complete);
    }

    private static String label(OverviewBuilder overview, String key) {
        return overview.label(NoordNederland.ID + ":table." + key);
    }
}
