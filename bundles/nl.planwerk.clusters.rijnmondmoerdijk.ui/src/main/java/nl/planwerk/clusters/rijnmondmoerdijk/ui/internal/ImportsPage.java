// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk.ui.internal;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.clusters.rijnmondmoerdijk.FuelProducts;
import nl.planwerk.clusters.rijnmondmoerdijk.ImportTerminals;
import nl.planwerk.clusters.rijnmondmoerdijk.MoleculeBalance;
import nl.planwerk.clusters.rijnmondmoerdijk.RijnmondMoerdijk;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import org.osgi.service.component.annotations.Component;

/** What the terminals take in and which fuels are made by year, and whether imports cover what is asked of each molecule. */
@Component(service = EditorPage.class)
public final class ImportsPage extends OverviewPage {

    public ImportsPage() {
        super(RijnmondMoerdijk.ID, "imports", RijnmondMoerdijk.ID + ":importAndFuels",
                List.of(ImportTerminals.SECTION.id(), FuelProducts.SECTION.id()),
                Messages.of(ImportsPage.class, "OSGI-INF/l10n/clusters-" + RijnmondMoerdijk.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        List<Item> terminals = overview.plan().items(ImportTerminals.SECTION.id());
        List<Item> fuels = overview.plan().items(FuelProducts.SECTION.id());
        overview.in("kt/yr").words(overview.label(RijnmondMoerdijk.ID + ":table.year"))
                .numbers(overview.text("imports.taken")).numbers(overview.text("imports.fuels"))
                .numbers(overview.text("imports.use"), "ktCO2e/yr");
        NavigableSet<Integer> known = Figures.years(terminals, ImportTerminals.AMOUNT);
        known.addAll(Figures.years(fuels, FuelProducts.AMOUNT));
        known.addAll(Figures.years(fuels, FuelProducts.USE_EMISSION));
        for (int year : overview.years(known)) {
            List<Item> working = terminals.stream().filter(terminal -> terminal.get(ImportTerminals.START_YEAR)
                    .filter(start -> start.value().intValue() > year).isEmpty()).toList();
            overview.row(OverviewBuilder.place(ImportTerminals.SECTION.id(), working, ImportTerminals.AMOUNT, year)
                            .or(() -> OverviewBuilder.place(FuelProducts.SECTION.id(), fuels, FuelProducts.AMOUNT, year)),
                    Overview.Cell.of(Integer.toString(year)), sum(overview, working, ImportTerminals.AMOUNT, year, "kt/yr"),
                    sum(overview, fuels, FuelProducts.AMOUNT, year, "kt/yr"),
                    sum(overview, fuels, FuelProducts.USE_EMISSION, year, "ktCO2e/yr"));
        }
        remarks(overview);
    }

    private static Overview.Cell sum(OverviewBuilder overview, List<Item> items, Field<YearSeries> field, int year, String unit) {
        Figures figures = new Figures(overview.plan().vocabulary());
        return overview.cell(Total.of(items.stream().map(item -> figures.at(item, field, year, unit))), 0);
    }

    private static void remarks(OverviewBuilder overview) {
        List<MoleculeBalance> balances = MoleculeBalance.of(overview.plan());
        overview.onNames(State.WRONG, "imports.short", names(overview, balances, true));
        overview.onNames(State.FINE, "imports.enough", names(overview, balances, false));
        if (balances.isEmpty()) {
            overview.remark(State.UNKNOWN, "imports.unknown");
        }
    }

    /** Each molecule with its year. */
    private static TreeSet<String> names(OverviewBuilder overview, List<MoleculeBalance> balances, boolean tooLittle) {
        TreeSet<String> names = new TreeSet<>();
        balances.stream().filter(balance -> balance.isShort() == tooLittle).forEach(balance -> names.add(
                overview.plan().vocabulary().codeLabel(RijnmondMoerdijk.MOLECULE, balance.molecule(), overview.formats().locale())
                        + " (" + balance.year() + ")"));
        return names;
    }
}
