// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.overigeindustrie;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Sites;

/**
 * The emission of a plan's sites and of companies taken together, in tonnes CO2-equivalent in one year, by sector and
 * province. Its totals are the same both ways: a site without sector or province stands in a row or column of its own,
 * under the empty code. A site without a figure is counted as unknown, never as zero.
 */
public final class SectorProvinceMatrix {
    /** Row of sites without a sector, and column of sites without a province. */
    public static final String UNSAID = "";
    private static final String UNIT = "tCO2e/yr";

    private final Map<String, Map<String, Total>> rows = new TreeMap<>();

    private SectorProvinceMatrix() {
    }

    /** The matrix of that plan. */
    public static SectorProvinceMatrix of(Plan plan, int year) {
        Figures figures = new Figures(plan.vocabulary());
        SectorProvinceMatrix matrix = new SectorProvinceMatrix();
        plan.items(Sites.SECTION_ID).forEach(site -> matrix.add(site.get(Sites.SECTOR), site.get(Sites.PROVINCE),
                figures.at(site, Sites.EMISSIONS, year, UNIT)));
        plan.items(AggregatedSites.SECTION.id()).forEach(sites -> matrix.add(sites.get(AggregatedSites.SECTOR),
                sites.get(AggregatedSites.PROVINCE), figures.at(sites, AggregatedSites.EMISSIONS, year, UNIT)));
        return matrix;
    }

    private void add(Optional<String> sector, Optional<String> province, Optional<BigDecimal> emission) {
        rows.computeIfAbsent(sector.orElse(UNSAID), s -> new TreeMap<>())
                .merge(province.orElse(UNSAID), Total.NONE.plus(emission), Total::plus);
    }

    /** Codes of the sectors that have a row. */
    public Set<String> sectors() {
        return Set.copyOf(rows.keySet());
    }

    /** Codes of the provinces that have a column. */
    public Set<String> provinces() {
        return rows.values().stream().flatMap(row -> row.keySet().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** One cell; {@link Total#NONE} where there is no site. */
    public Total cell(String sector, String province) {
        return rows.getOrDefault(sector, Map.of()).getOrDefault(province, Total.NONE);
    }

    /** The total of a row. */
    public Total ofSector(String sector) {
        return rows.getOrDefault(sector, Map.of()).values().stream().reduce(Total.NONE, Total::plus);
    }

    /** The total of a column. */
    public Total ofProvince(String province) {
        return rows.keySet().stream().map(sector -> cell(sector, province)).reduce(Total.NONE, Total::plus);
    }

    /** The total of all rows, which is that of all columns. */
    public Total all() {
        return rows.keySet().stream().map(this::ofSector).reduce(Total.NONE, Total::plus);
    }
}
