// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.overigeindustrie.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.clusters.overigeindustrie.AggregatedSites;
import nl.planwerk.clusters.overigeindustrie.Anonymity;
import nl.planwerk.clusters.overigeindustrie.OverigeIndustrie;
import nl.planwerk.clusters.overigeindustrie.SectorProvinceMatrix;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workbench.OverviewPage;
import nl.planwerk.workspace.EditPlace;
import org.osgi.service.component.annotations.Component;

/** The emission by sector and province in the last year with figures, with totals both ways. */
@Component(service = EditorPage.class)
public final class SectorProvincePage extends OverviewPage {

    public SectorProvincePage() {
        super(OverigeIndustrie.ID, "sectorProvince", OverigeIndustrie.ID + ":sectorsAndProvinces",
                List.of(Sites.SECTION_ID, AggregatedSites.SECTION.id()),
                Messages.of(SectorProvincePage.class, "OSGI-INF/l10n/clusters-" + OverigeIndustrie.ID + "-ui"));
    }

    @Override
    protected void fill(OverviewBuilder overview) {
        List<Item> sites = overview.plan().items(Sites.SECTION_ID);
        List<Item> companies = overview.plan().items(AggregatedSites.SECTION.id());
        NavigableSet<Integer> known = Figures.years(sites, Sites.EMISSIONS);
        known.addAll(Figures.years(companies, AggregatedSites.EMISSIONS));
        NavigableSet<Integer> years = overview.years(known);
        int year = years.isEmpty() ? 0 : known.isEmpty() ? years.first() : years.last();
        SectorProvinceMatrix matrix = SectorProvinceMatrix.of(overview.plan(), year);
        matrix(overview, matrix, year);
        remarks(overview, matrix, year);
        overview.onNames(State.WRONG, "sectorProvince.recognisable", companies.stream()
                .filter(group -> !Anonymity.isKept(group))
                .map(group -> group.get(AggregatedSites.TITLE).orElse(group.id())).toList());
    }

    private static void matrix(OverviewBuilder overview, SectorProvinceMatrix matrix, int year) {
        List<String> provinces = matrix.provinces().stream().sorted().toList();
        overview.in("ktCO2e/yr").words(label(overview, "sector") + (year == 0 ? "" : " (" + year + ")"));
        provinces.forEach(province -> overview.numbers(code(overview, CodeLists.PROVINCE, province)));
        overview.numbers(label(overview, "total"));
        for (String sector : matrix.sectors().stream().sorted().toList()) {
            List<Overview.Cell> cells = new ArrayList<>(List.of(Overview.Cell.of(code(overview, CodeLists.SECTOR, sector))));
            provinces.forEach(province -> cells.add(cell(matrix.cell(sector, province), overview::cell)));
            cells.add(cell(matrix.ofSector(sector), overview::total));
            overview.row(place(overview, sector, year), cells);
        }
        List<Overview.Cell> totals = new ArrayList<>(List.of(Overview.Cell.total(label(overview, "total"))));
        provinces.forEach(province -> totals.add(cell(matrix.ofProvince(province), overview::total)));
        totals.add(cell(matrix.all(), overview::total));
        overview.row(Optional.empty(), totals);
    }

    private static void remarks(OverviewBuilder overview, SectorProvinceMatrix matrix, int year) {
        Total ways = matrix.provinces().stream().map(matrix::ofProvince).reduce(Total.NONE, Total::plus);
        overview.remark(ways.equals(matrix.all()) ? State.FINE : State.WRONG,
                ways.equals(matrix.all()) ? "sectorProvince.same" : "sectorProvince.different");
        if (matrix.all().unknown() > 0) {
            overview.remark(State.UNKNOWN, "sectorProvince.unknown", matrix.all().unknown(),
                    matrix.all().counted() + matrix.all().unknown(), year);
        }
        Total unsaid = matrix.ofSector(SectorProvinceMatrix.UNSAID).plus(matrix.ofProvince(SectorProvinceMatrix.UNSAID));
        if (!unsaid.equals(Total.NONE)) {
            overview.remark(State.UNKNOWN, "sectorProvince.unsaid");
        }
    }

    /** In kilotonnes. */
    private static Overview.Cell cell(Total tonnes, BiFunction<Total, Integer, Overview.Cell> print) {
        BigDecimal known = tonnes.known().signum() == 0 ? BigDecimal.ZERO : tonnes.known().movePointLeft(3);
        return print.apply(new Total(known, tonnes.counted(), tonnes.unknown()), 1);
    }

    /** The first site of the sector without a figure, or else its first; companies taken together after the sites. */
    private static Optional<EditPlace> place(OverviewBuilder overview, String sector, int year) {
        List<Item> sites = of(overview.plan().items(Sites.SECTION_ID).stream(), Sites.SECTOR, sector);
        List<Item> companies = of(overview.plan().items(AggregatedSites.SECTION.id()).stream(), AggregatedSites.SECTOR,
                sector);
        return OverviewBuilder.place(Sites.SECTION_ID, sites, Sites.EMISSIONS, year).or(() -> OverviewBuilder.place(
                AggregatedSites.SECTION.id(), companies, AggregatedSites.EMISSIONS, year));
    }

    private static List<Item> of(Stream<Item> items, Field<String> field, String sector) {
        return items.filter(item -> item.get(field).orElse(SectorProvinceMatrix.UNSAID).equals(sector)).toList();
    }

    private static String code(OverviewBuilder overview, String list, String code) {
        return code.equals(SectorProvinceMatrix.UNSAID) ? label(overview, "unsaid")
                : overview.plan().vocabulary().codeLabel(list, code, overview.formats().locale());
    }

    private static String label(OverviewBuilder overview, String key) {
        return overview.label(OverigeIndustrie.ID + ":table." + key);
    }
}
