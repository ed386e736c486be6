// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static nl.planwerk.clusters.voorbeeld.Samples.at;
import static nl.planwerk.clusters.voorbeeld.Samples.number;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.EmissionRecords;
import nl.planwerk.vocabulary.EnergyFlows;
import nl.planwerk.vocabulary.Exchanges;
import nl.planwerk.vocabulary.Indicators;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Installations;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;
import org.junit.jupiter.api.Test;

/** The figures of the sample agree with each other. */
class SampleFiguresTest {
    private static final BigDecimal KILOTONNE = new BigDecimal(1000);
    private final Plan plan;

    SampleFiguresTest() throws IOException {
        plan = Samples.plan();
    }

    private List<Integer> targetYears() {
        return plan.get(Plans.TARGET_YEARS).orElseThrow().stream().map(Integer::valueOf).toList();
    }

    @Test
    void emissionsAddUp() {
        BigDecimal total = BigDecimal.ZERO;
        for (Item site : plan.items(Sites.SECTION_ID)) {
            YearSeries whole = site.get(Sites.EMISSIONS).orElseThrow();
            for (int year : whole.values().keySet()) {
                assertThat(direct(site, year)).as(site.id() + " " + year).isEqualByComparingTo(at(whole, year));
                if (!site.list(Sites.INSTALLATIONS).isEmpty()) {
                    assertThat(site.list(Sites.INSTALLATIONS).stream().map(i -> at(i.get(Installations.EMISSIONS).orElseThrow(), year))
                            .reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(at(whole, year));
                }
            }
            total = total.add(at(whole, 2021));
        }
        Item indicator = plan.section(Indicators.SECTION_ID).item("vb-kpi1").orElseThrow();
        assertThat(total.divide(KILOTONNE)).isEqualByComparingTo(indicator.get(Indicators.BASE_VALUE).orElseThrow().value());
    }

    private static BigDecimal direct(Item site, int year) {
        return site.list(Sites.EMISSION_RECORDS).stream()
                .filter(r -> r.get(EmissionRecords.SCOPE).orElseThrow().equals("1")
                        && !r.get(EmissionRecords.ORIGIN).orElseThrow().equals("biogenic"))
                .map(r -> at(r.get(EmissionRecords.EMISSION).orElseThrow(), year)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void claimsAddUpToTheWhole() {
        assertThat(plan.items(Exchanges.SECTION_ID)).allSatisfy(exchange -> assertThat(
                number(exchange, Exchanges.CLAIM_FROM) + number(exchange, Exchanges.CLAIM_TO)).isEqualTo(100));
    }

    @Test
    void whatACarrierNeedsIsSupplied() {
        Map<String, BigDecimal> balance = new TreeMap<>();
        for (Item flow : plan.items(EnergyFlows.SECTION_ID)) {
            boolean demand = flow.get(EnergyFlows.DIRECTION).orElseThrow().equals("demand");
            ScenarioSeries energy = flow.get(EnergyFlows.ENERGY).orElseThrow();
            energy.byScenario().forEach((scenario, series) -> series.values().forEach((year, value) -> balance.merge(
                    flow.get(EnergyFlows.CARRIER).orElseThrow() + " " + scenario + " " + year,
                    demand ? value.value().negate() : value.value(), BigDecimal::add)));
        }
        assertThat(balance).hasSizeGreaterThan(100).allSatisfy((key, value) ->
                assertThat(value).as(key).isEqualByComparingTo(BigDecimal.ZERO));
    }

    @Test
    void yearsFollowEachOther() {
        for (Item measure : plan.items(Measures.SECTION_ID)) {
            int start = number(measure, Measures.START_YEAR);
            assertThat(number(measure, Measures.FID_YEAR)).as(measure.id()).isLessThanOrEqualTo(start);
            assertThat(number(measure, Measures.FULL_EFFECT_YEAR)).as(measure.id()).isGreaterThanOrEqualTo(start);
            measure.get(Measures.REDUCTION).ifPresent(reduction ->
                    assertThat(reduction.values().firstKey()).as(measure.id()).isGreaterThanOrEqualTo(start));
        }
    }

    @Test
    void noSiteSavesMoreThanItEmits() {
        for (Item site : plan.items(Sites.SECTION_ID)) {
            YearSeries expected = site.get(Sites.REFERENCE_EMISSIONS).orElseThrow().byScenario().get("midden");
            for (int year : targetYears()) {
                BigDecimal saved = plan.items(Measures.SECTION_ID).stream()
                        .filter(m -> m.list(Measures.SITES).contains(new ItemRef(site.id()))
                                && m.get(Measures.EFFECT_LOCATION).orElseThrow().equals("site"))
                        .flatMap(m -> m.get(Measures.REDUCTION).stream()).map(series -> at(series, year))
                        .reduce(BigDecimal.ZERO, BigDecimal::add).multiply(KILOTONNE);
                assertThat(saved).as(site.id() + " " + year).isLessThanOrEqualTo(at(expected, year));
            }
        }
    }

    @Test
    void whatIsCapturedFitsThePipeline() {
        BigDecimal room = plan.section(Infrastructure.SECTION_ID).item("vb-n2").flatMap(i -> i.get(Infrastructure.ALLOTTED))
                .orElseThrow().value();
        for (int year : targetYears()) {
            assertThat(plan.items(Measures.SECTION_ID).stream().flatMap(m -> m.get(Measures.CAPTURED).stream())
                    .map(series -> at(series, year)).reduce(BigDecimal.ZERO, BigDecimal::add)).isLessThanOrEqualTo(room);
        }
    }
}
