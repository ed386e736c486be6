// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.clusters.chemelot.CarbonFlows;
import nl.planwerk.clusters.chemelot.internal.CarbonBalanceTable;
import nl.planwerk.clusters.noordnederland.internal.EnergySplitTable;
import nl.planwerk.clusters.noordzeekanaalgebied.internal.BoundariesTable;
import nl.planwerk.clusters.overigeindustrie.internal.MatrixTable;
import nl.planwerk.clusters.rijnmondmoerdijk.internal.Co2ChainTable;
import nl.planwerk.clusters.rijnmondmoerdijk.internal.EffectPlacesTable;
import nl.planwerk.clusters.zeeland.internal.CountryTotalsTable;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.report.ReportComposer;
import nl.planwerk.report.ReportOptions;
import nl.planwerk.report.text.TextRenderer;
import org.junit.jupiter.api.Test;

/** The tables that clusters compute from their records and print in the report. */
class ComputedTablesTest {
    private final ReportComposer composer = ReportComposer.of(List.of(new CarbonBalanceTable(), new EnergySplitTable(),
            new BoundariesTable(), new MatrixTable(), new Co2ChainTable(), new EffectPlacesTable(),
            new CountryTotalsTable()));

    private static Subject subject(String cluster) {
        return Subject.all().filter(s -> s.toString().equals(cluster)).findFirst().orElseThrow();
    }

    private String report(Plan plan) {
        return TextRenderer.render(composer.compose(plan, ReportOptions.standard()).document());
    }

    private String report(String cluster) {
        return report(subject(cluster).sample());
    }

    @Test
    void theMatrixAddsUpBothWays() {
        String report = report("overige-industrie");
        assertThat(report).contains("Uitstoot naar sector en provincie, 2022");
        assertThat(report.lines().filter(line -> line.contains("Totaal"))).anyMatch(line -> line.contains("2.053,5"));
    }

    @Test
    void theCo2ChainSaysWhatIsUnknown() {
        String report = report("rijnmond-moerdijk");
        assertThat(report).contains("De CO₂-keten per jaar", "ten minste 2.500", "Tekort");
        assertThat(report).contains("Reducties binnen en buiten het cluster", "1.050");
    }

    @Test
    void bothBoundariesArePrinted() {
        assertThat(report("noordzeekanaalgebied")).contains("Met gasgebruikers", "11.342.204", "6.198.212",
                "ten minste 11.634.431");
    }

    @Test
    void theEnergySectorStandsApart() {
        assertThat(report("noord-nederland")).contains("805.974", "405.706");
    }

    @Test
    void theDutchTotalHoldsDutchSites() {
        assertThat(report("zeeland")).contains("Uitstoot per land", "8.669.186", "ten minste 8.669.186");
    }

    @Test
    void theCarbonBalanceIsPrintedWhenItHasFigures() {
        Plan plan = subject("chemelot").sample();
        assertThat(report(plan)).doesNotContain("De koolstofbalans per jaar");
        Item flow = plan.items(CarbonFlows.SECTION.id()).get(0).with(CarbonFlows.CARBON,
                new YearSeries("kt/yr", new TreeMap<>(Map.of(2030, YearValue.of("1234"))), FigureInfo.NONE));
        assertThat(report(plan.edit(CarbonFlows.SECTION.id(), section -> section.with(flow))))
                .contains("De koolstofbalans per jaar", "ten minste 1.234");
    }
}
