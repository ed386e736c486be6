// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk.ui.internal;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.clusters.rijnmondmoerdijk.EffectPlaces;
import nl.planwerk.clusters.rijnmondmoerdijk.RijnmondMoerdijk;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.HeatNetworks;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import org.osgi.service.component.annotations.Component;

/** What the measures reduce inside the cluster and outside it, by year. */
@Component(service = EditorPage.class)
public final class EffectPlacesPage extends OverviewPage {

    public EffectPlacesPage() {
        super(RijnmondMoerdijk.ID, "effectPlaces", ChapterTypes.MEASURES.id(),
                List.of(Measures.SECTION_ID, HeatNetworks.SECTION_ID),
                Messages.of(EffectPlacesPage.class, "OSGI-INF/l10n/clusters-" + RijnmondMoerdijk.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        overview.in("ktCO2e/yr").words(label(overview, "year"));
        List.of("inside", "shared", "outside", "unsaid").forEach(
                key -> overview.numbers(label(overview, key)));
        overview.numbers(overview.text("effectPlaces.total"));
        List<Item> measures = overview.plan().items(Measures.SECTION_ID);
        List<Integer> complete = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        List<Integer> unsaid = new ArrayList<>();
        for (int year : overview.years(Figures.years(measures, Measures.REDUCTION))) {
            EffectPlaces places = EffectPlaces.of(overview.plan(), year);
            Total total = places.inside().plus(places.shared()).plus(places.outside()).plus(places.unsaid());
            overview.row(OverviewBuilder.place(Measures.SECTION_ID, measures, Measures.REDUCTION, year),
                    Overview.Cell.of(Integer.toString(year)), overview.cell(places.inside(), 0),
                    overview.cell(places.shared(), 0), overview.cell(places.outside(), 0),
                    overview.cell(places.unsaid(), 0), overview.total(total, 0));
            if (!places.unsaid().equals(Total.NONE)) {
                unsaid.add(year);
            }
            (total.complete().isPresent() ? complete : unknown).add(year);
        }
        overview.onYears(State.UNKNOWN, "effectPlaces.unsaid", unsaid);
        overview.onYears(State.UNKNOWN, "effectPlaces.unknown", unknown);
        overview.onYears(State.FINE, "effectPlaces.complete", complete);
    }

    private static String label(OverviewBuilder overview, String key) {
        return overview.label(RijnmondMoerdijk.ID + ":table." + key);
    }
}
