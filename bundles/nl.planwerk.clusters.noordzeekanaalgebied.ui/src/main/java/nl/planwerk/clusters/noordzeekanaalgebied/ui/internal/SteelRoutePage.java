// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.clusters.noordzeekanaalgebied.Noordzeekanaalgebied;
import nl.planwerk.clusters.noordzeekanaalgebied.SteelBalance;
import nl.planwerk.clusters.noordzeekanaalgebied.SteelSteps;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import nl.planwerk.workspace.EditPlace;
import org.osgi.service.component.annotations.Component;

/** Metal that goes in, steel that comes out and the scrap in it, for each step of the steel route and each year. */
@Component(service = EditorPage.class)
public final class SteelRoutePage extends OverviewPage {

    public SteelRoutePage() {
        super(Noordzeekanaalgebied.ID, "steelRoute", Noordzeekanaalgebied.ID + ":steel",
                List.of(SteelSteps.SECTION.id()),
                Messages.of(SteelRoutePage.class, "OSGI-INF/l10n/clusters-" + Noordzeekanaalgebied.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        overview.in("kt/yr").words(overview.text("steelRoute.step")).words(overview.label(Noordzeekanaalgebied.ID + ":table.year"))
                .numbers(overview.text("steelRoute.in")).numbers(overview.text("steelRoute.out"))
                .numbers(overview.text("steelRoute.loss")).numbers(overview.text("steelRoute.scrap"), "%")
                .numbers(overview.text("steelRoute.given"), "%");
        Figures figures = new Figures(overview.plan().vocabulary());
        List<String> unknown = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Item step : overview.plan().items(SteelSteps.SECTION.id())) {
            String title = step.get(SteelSteps.TITLE).orElse(step.id());
            List<SteelBalance> balances = rows(overview, step, title, figures);
            if (balances.isEmpty() || balances.stream().anyMatch(balance -> balance.loss().isEmpty())) {
                unknown.add(title);
            }
            if (balances.stream().anyMatch(balance -> balance.loss().filter(loss -> loss.signum() < 0).isPresent())) {
                wrong.add(title);
            }
        }
        overview.onNames(State.WRONG, "steelRoute.wrong", wrong);
        overview.onNames(State.UNKNOWN, "steelRoute.unknown", unknown);
        if (wrong.isEmpty() && unknown.isEmpty()) {
            overview.remark(State.FINE, "steelRoute.fine");
        }
    }

    /** A row for each year with a figure; one without a year if there is none. */
    private static List<SteelBalance> rows(OverviewBuilder overview, Item step, String title, Figures figures) {
        NavigableSet<Integer> years = new TreeSet<>();
        List.of(SteelSteps.HOT_METAL, SteelSteps.DIRECT_REDUCED_IRON, SteelSteps.SCRAP, SteelSteps.CRUDE_STEEL)
                .forEach(field -> years.addAll(Figures.years(List.of(step), field)));
        List<SteelBalance> balances = new ArrayList<>();
        if (years.isEmpty()) {
            SteelBalance nothing = new SteelBalance(Total.NONE.plus(Optional.empty()), Optional.empty(), Optional.empty());
            row(overview, step, title, overview.formats().unknown(), nothing, figures);
        }
        for (int year : years) {
            SteelBalance balance = SteelBalance.of(step, year, figures);
            row(overview, step, title, Integer.toString(year), balance, figures);
            balances.add(balance);
        }
        return balances;
    }

    private static void row(OverviewBuilder overview, Item step, String title, String year, SteelBalance balance,
            Figures figures) {
        overview.row(Optional.of(new EditPlace(SteelSteps.SECTION.id(), step.id(), SteelSteps.HOT_METAL.id())),
                Overview.Cell.of(title), Overview.Cell.of(year), overview.cell(balance.metalIn(), 0),
                overview.cell(balance.steel(), 0), overview.total(balance.loss(), 0),
                overview.cell(balance.scrapShare(), 1), overview.cell(figures.of(step, SteelSteps.SCRAP_SHARE, "%"), 1));
    }
}
