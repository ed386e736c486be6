// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot.ui.internal;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.clusters.chemelot.Chemelot;
import nl.planwerk.clusters.chemelot.NitrousOxide;
import nl.planwerk.clusters.chemelot.NitrousOxideSources;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import org.osgi.service.component.annotations.Component;

/** The nitrous oxide of the site by year, as mass and as the CO2 that has the same effect. */
@Component(service = EditorPage.class)
public final class NitrousOxidePage extends OverviewPage {

    public NitrousOxidePage() {
        super(Chemelot.ID, "nitrousOxide", Chemelot.ID + ":nitrousOxide", List.of(NitrousOxideSources.SECTION.id()),
                Messages.of(NitrousOxidePage.class, "OSGI-INF/l10n/clusters-" + Chemelot.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        overview.words(overview.label(Chemelot.ID + ":table.year")).numbers(overview.text("nitrousOxide.mass"), "kt/yr")
                .numbers(overview.text("nitrousOxide.factor")).numbers(overview.text("nitrousOxide.equivalent"), "ktCO2e/yr");
        List<Item> sources = overview.plan().items(NitrousOxideSources.SECTION.id());
        List<Integer> known = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int year : overview.years(Figures.years(sources, NitrousOxideSources.EMISSION))) {
            NitrousOxide gas = NitrousOxide.of(overview.plan(), year);
            overview.row(OverviewBuilder.place(NitrousOxideSources.SECTION.id(), sources, NitrousOxideSources.EMISSION, year),
                    Overview.Cell.of(Integer.toString(year)), overview.cell(gas.kilotonnes(), 3),
                    overview.cell(gas.factor(), 0), overview.total(gas.equivalent(), 0));
            (gas.kilotonnes().complete().isPresent() ? known : unknown).add(year);
        }
        if (NitrousOxide.factor(overview.plan()).isEmpty()) {
            overview.remark(State.WRONG, "nitrousOxide.noFactor");
        }
        overview.onYears(State.UNKNOWN, "nitrousOxide.unknown", unknown);
        overview.onYears(State.FINE, "nitrousOxide.known", known);
    }
}
