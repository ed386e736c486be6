// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.clusters.noordnederland.Intensity;
import nl.planwerk.clusters.noordnederland.NoordNederland;
import nl.planwerk.clusters.noordnederland.Productions;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import nl.planwerk.workspace.EditPlace;
import org.osgi.service.component.annotations.Component;

/** The emission of each production and the same per tonne of product, side by side. */
@Component(service = EditorPage.class)
public final class IntensityPage extends OverviewPage {

    public IntensityPage() {
        super(NoordNederland.ID, "intensity", NoordNederland.ID + ":intensity",
                List.of(Productions.SECTION.id(), Sites.SECTION_ID),
                Messages.of(IntensityPage.class, "OSGI-INF/l10n/clusters-" + NoordNederland.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        overview.in("tCO2e/yr").words(overview.text("intensity.production"))
                .words(overview.label(NoordNederland.ID + ":table.year"))
                .numbers(overview.text("intensity.emission")).numbers(overview.text("intensity.volume"), "t/yr")
                .numbers(overview.text("intensity.perTonne"))
                .numbers(overview.text("intensity.change"), "%").numbers(overview.text("intensity.changePerTonne"), "%");
        List<String> alone = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Item production : overview.plan().items(Productions.SECTION.id())) {
            Intensity intensity = Intensity.of(overview.plan(), production);
            String title = production.get(Productions.TITLE).orElse(production.id());
            years(overview, production, title, intensity);
            change(overview, production, title, intensity);
            if (intensity.standsAlone()) {
                alone.add(title);
            }
            if (intensity.years().stream().noneMatch(year -> year.perTonne().isPresent())) {
                unknown.add(title);
            }
        }
        overview.onNames(State.WRONG, "intensity.alone", alone);
        overview.onNames(State.UNKNOWN, "intensity.unknown", unknown);
        if (alone.isEmpty()) {
            overview.remark(State.FINE, "intensity.pairs");
        }
    }

    private static void years(OverviewBuilder overview, Item production, String title, Intensity intensity) {
        for (Intensity.Year year : intensity.years()) {
            overview.row(place(production, Productions.VOLUME.id()), Overview.Cell.of(title),
                    Overview.Cell.of(Integer.toString(year.year())), overview.cell(year.emission(), 0),
                    overview.cell(year.volume(), 0), overview.total(year.perTonne(), 3),
                    Overview.Cell.of(OverviewBuilder.NONE), Overview.Cell.of(OverviewBuilder.NONE));
        }
    }

    /** The change between both years of the record: as it was published, or else computed. */
    private static void change(OverviewBuilder overview, Item production, String title, Intensity intensity) {
        Figures figures = new Figures(overview.plan().vocabulary());
        Optional<Integer> from = production.get(Productions.BASE_YEAR).map(year -> year.value().intValue());
        Optional<Integer> to = production.get(Productions.YEAR).map(year -> year.value().intValue());
        Optional<Intensity.Change> computed = from.flatMap(first -> to.map(last -> intensity.between(first, last)));
        Optional<BigDecimal> absolute = figures.of(production, Productions.ABSOLUTE_CHANGE, "%")
                .or(() -> computed.flatMap(Intensity.Change::absolute));
        Optional<BigDecimal> perTonne = figures.of(production, Productions.PER_TONNE_CHANGE, "%")
                .or(() -> computed.flatMap(Intensity.Change::perTonne));
        Overview.Cell none = Overview.Cell.of(OverviewBuilder.NONE);
        overview.row(place(production, Productions.ABSOLUTE_CHANGE.id()), Overview.Cell.of(title),
                Overview.Cell.of(year(overview, from) + "–" + year(overview, to)), none, none, none,
                overview.total(absolute, 1), overview.total(perTonne, 1));
    }

    private static String year(OverviewBuilder overview, Optional<Integer> year) {
        return year.map(String::valueOf).orElseGet(overview.formats()::unknown);
    }

    private static Optional<EditPlace> place(Item production, String field) {
        return Optional.of(new EditPlace(Productions.SECTION.id(), production.id(), field));
    }
}
