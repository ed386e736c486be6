// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.clusters.noordzeekanaalgebied.AllocationShares;
import nl.planwerk.clusters.noordzeekanaalgebied.GasAllocation;
import nl.planwerk.clusters.noordzeekanaalgebied.GasAllocations;
import nl.planwerk.clusters.noordzeekanaalgebied.Noordzeekanaalgebied;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import nl.planwerk.workspace.EditPlace;
import org.osgi.service.component.annotations.Component;

/** With whom the emission of each process gas is counted, and whether the shares make a whole. */
@Component(service = EditorPage.class)
public final class ProcessGasPage extends OverviewPage {

    public ProcessGasPage() {
        super(Noordzeekanaalgebied.ID, "processGas", Noordzeekanaalgebied.ID + ":steel",
                List.of(GasAllocations.SECTION.id()),
                Messages.of(ProcessGasPage.class, "OSGI-INF/l10n/clusters-" + Noordzeekanaalgebied.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        overview.words(overview.text("processGas.gas")).words(overview.text("processGas.party"))
                .numbers(overview.text("processGas.share"), "%")
                .words(overview.label(Noordzeekanaalgebied.ID + ":table.year"))
                .numbers(overview.text("processGas.emission"), "tCO2e/yr");
        Figures figures = new Figures(overview.plan().vocabulary());
        List<String> whole = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Item gas : overview.plan().items(GasAllocations.SECTION.id())) {
            GasAllocation allocation = new GasAllocation(gas, figures);
            rows(overview, gas, allocation, figures);
            (allocation.addsUp() ? whole : allocation.missing().isPresent() ? wrong : unknown)
                    .add(gas.get(GasAllocations.TITLE).orElse(gas.id()));
        }
        overview.onNames(State.WRONG, "processGas.wrong", wrong);
        overview.onNames(State.UNKNOWN, "processGas.unknown", unknown);
        overview.onNames(State.FINE, "processGas.whole", whole);
    }

    /** A row for each party and one for the whole gas, with the emission of its last year. */
    private static void rows(OverviewBuilder overview, Item gas, GasAllocation allocation, Figures figures) {
        NavigableSet<Integer> years = Figures.years(List.of(gas), GasAllocations.EMISSION);
        String year = years.isEmpty() ? overview.formats().unknown() : Integer.toString(years.last());
        String title = gas.get(GasAllocations.TITLE).orElse(gas.id());
        Optional<EditPlace> place = Optional.of(
                new EditPlace(GasAllocations.SECTION.id(), gas.id(), GasAllocations.SHARES.id()));
        Optional<BigDecimal> emission = years.isEmpty() ? Optional.empty()
                : figures.at(gas, GasAllocations.EMISSION, years.last(), "tCO2e/yr");
        for (Item part : gas.list(GasAllocations.SHARES)) {
            overview.row(place, Overview.Cell.of(title),
                    Overview.Cell.of(part.get(AllocationShares.PARTY).orElse(part.id())),
                    overview.cell(allocation.share(part), 1), Overview.Cell.of(year),
                    overview.cell(allocation.part(part, emission), 0));
        }
        overview.row(place, Overview.Cell.total(title), Overview.Cell.total(overview.text("processGas.together")),
                overview.total(allocation.shares(), 1), Overview.Cell.total(year), overview.total(emission, 0));
    }
}
