// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import static nl.planwerk.analysis.Sample.bare;
import static nl.planwerk.analysis.Sample.measure;
import static nl.planwerk.analysis.Sample.plan;
import static nl.planwerk.analysis.Sample.series;
import static nl.planwerk.analysis.Sample.site;
import static nl.planwerk.analysis.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.analysis.Total.Bound;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.vocabulary.Dependencies;
import nl.planwerk.vocabulary.EnergyFlows;
import nl.planwerk.vocabulary.Exchanges;
import nl.planwerk.vocabulary.Goals;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Obstacles;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.vocabulary.SystemBoundaries;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures of small plans, worked out by hand. */
class AnalysisTest {
    private static Total value(Plan plan, String key) {
        return Analysis.of(plan).figure(key).orElseThrow().value().orElseThrow();
    }

    private static void assertFigure(Plan plan, String key, String known, Bound bound) {
        Total total = value(plan, key);
        assertThat(total.known()).as(key).isEqualByComparingTo(known);
        assertThat(total.bound()).as(key).isEqualTo(bound);
    }

    private static Plan twoMeasures() {
        Plan plan = with(plan(), Sites.SECTION_ID, site("s1", "1000"), site("s2", "500"));
        plan = with(plan, Goals.SECTION_ID, Item.of("g", Goals.TYPE).with(Goals.YEAR, Quantity.of("2030", ""))
                .with(Goals.KIND, "reduction").with(Goals.TARGET, Range.ofMid("50", "%")));
        return with(plan, Measures.SECTION_ID, measure("m1", "300"),
                measure("m2", "100").with(Measures.PHASE, "construction").with(Measures.CERTAINTY, Quantity.of("90", "%")));
    }

    @Test
    void gapIsShownThreeWays() {
        Plan plan = twoMeasures();
        assertFigure(plan, "emissions.base", "1500", Bound.EXACT);
        assertFigure(plan, "emissions.target@2030", "750", Bound.EXACT);
        assertFigure(plan, "reduction.all@2030", "400", Bound.EXACT);
        assertFigure(plan, "gap.all@2030", "350", Bound.EXACT);
        assertFigure(plan, "gap.firm@2030", "650", Bound.EXACT);
        assertFigure(plan, "gap.expected@2030", "510", Bound.EXACT);
        assertFigure(plan, "share.early@2030", "75", Bound.EXACT);
    }

    @Test
    void whatIsUnknownMakesABoundAndNeverZero() {
        Plan plan = twoMeasures().edit(Measures.SECTION_ID, s -> s.with(bare("m3")));
        assertFigure(plan, "reduction.all@2030", "400", Bound.AT_LEAST);
        assertThat(value(plan, "reduction.all@2030").unknown()).isEqualTo(1);
        assertFigure(plan, "gap.all@2030", "350", Bound.AT_MOST);
        assertFigure(plan, "reduction.firm@2030", "100", Bound.EXACT);
        Plan noSite = with(plan, Sites.SECTION_ID);
        assertThat(Analysis.of(noSite).figure("gap.all@2030").orElseThrow().value()).isEmpty();
        assertThat(value(with(plan, Measures.SECTION_ID), "reduction.all@2030").bound()).isEqualTo(Bound.EMPTY);
    }

    @Test
    void anUmbrellaIsNeverAddedToItsParts() {
        Item umbrella = measure("u", "900").with(Measures.UMBRELLA, true);
        Item part = measure("m1", "300").with(Measures.PART_OF, new ItemRef("u"));
        Item silent = bare("m2").with(Measures.PART_OF, new ItemRef("u"));
        assertFigure(with(plan(), Measures.SECTION_ID, umbrella, part, silent), "reduction.all@2030", "300", Bound.AT_LEAST);
        assertFigure(with(plan(), Measures.SECTION_ID, umbrella, silent), "reduction.all@2030", "900", Bound.EXACT);
        assertThat(value(with(plan(), Measures.SECTION_ID, umbrella), "reduction.all@2030").bound()).isEqualTo(Bound.EMPTY);
    }

    @Test
    void symbiosisCountsOnceAndSitesTheirShares() {
        Item exchange = Item.of("x", Exchanges.TYPE).with(Exchanges.TITLE, "Stoom").with(Exchanges.PHASE, "construction")
                .with(Exchanges.START_YEAR, Quantity.of("2027", "")).with(Exchanges.AVOIDED, Quantity.of("40", "ktCO2e/yr"))
                .with(Exchanges.FROM_SITE, new ItemRef("s1")).with(Exchanges.TO_SITE, new ItemRef("s2"))
                .with(Exchanges.CLAIM_FROM, Quantity.of("25", "%")).with(Exchanges.CLAIM_TO, Quantity.of("75", "%"));
        Plan plan = with(twoMeasures(), Exchanges.SECTION_ID, exchange);
        assertFigure(plan, "reduction.all@2030", "440", Bound.EXACT);
        assertFigure(plan, "reduction.symbiosis@2030", "40", Bound.EXACT);
        assertFigure(plan, "symbiosis.site[s1]@2030", "10", Bound.EXACT);
        assertFigure(plan, "symbiosis.site[s2]@2030", "30", Bound.EXACT);
        Plan inMeasure = with(plan, Exchanges.SECTION_ID, exchange.with(Exchanges.MEASURES, List.of(new ItemRef("m1"))));
        assertFigure(inMeasure, "reduction.all@2030", "400", Bound.EXACT);
    }

    @Test
    void theBoundaryKeepsOutsideReductionsOutOfTheGap() {
        Plan plan = twoMeasures().edit(Measures.SECTION_ID, s -> s.with(
                measure("m3", "70").with(Measures.EFFECT_LOCATION, "powerSector")));
        assertFigure(plan, "reduction.all@2030", "400", Bound.EXACT);
        assertFigure(plan, "reduction.outside@2030", "70", Bound.EXACT);
        Plan wide = with(plan, SystemBoundaries.SECTION_ID, Item.of("b", SystemBoundaries.TYPE)
                .with(SystemBoundaries.TITLE, "Industrie en stroom").with(SystemBoundaries.ETS, true)
                .with(SystemBoundaries.NON_ETS, true).with(SystemBoundaries.PROCESS_GAS_POWER, true)
                .with(SystemBoundaries.OTHER_POWER, true));
        assertFigure(wide, "reduction.all@2030", "470", Bound.EXACT);
        assertThat(Analysis.of(wide).figure("reduction.all@2030").orElseThrow().boundary()).contains("Industrie en stroom");
        Plan silent = with(plan, SystemBoundaries.SECTION_ID, Item.of("b", SystemBoundaries.TYPE));
        assertThat(value(silent, "emissions.base").bound()).isEqualTo(Bound.UNKNOWN);
    }

    @Test
    void productionDeclineAndWhatIsAlreadyInTheBaseYearStandApart() {
        Plan plan = with(twoMeasures(), Measures.SECTION_ID,
                measure("m1", "300").with(Measures.ROUTE, "productionChange"),
                measure("m2", "100").with(Measures.PRODUCTION_DECLINE, series("ktCO2e/yr", 2030, "20")),
                measure("m3", "80").with(Measures.START_YEAR, Quantity.of("2015", "")),
                measure("m4", "999").with(Measures.PHASE, "stopped"));
        assertFigure(plan, "reduction.all@2030", "100", Bound.EXACT);
        assertFigure(plan, "decline.all@2030", "320", Bound.EXACT);
        assertFigure(plan, "reduction.achieved@2030", "80", Bound.EXACT);
        assertFigure(plan, "emissions.rest.all@2030", "1080", Bound.EXACT);
    }

    @Test
    void measuresOnOneSiteOverlapInOrder() {
        Plan plan = with(plan(), Sites.SECTION_ID, site("s1", "100"));
        plan = with(plan, Measures.SECTION_ID, measure("m1", "90").with(Measures.ROUTE, "captureAndStorage"),
                measure("m2", "10").with(Measures.ROUTE, "efficiency"));
        assertFigure(plan, "reduction.all@2030", "100", Bound.EXACT);
        assertFigure(plan, "reduction.overlap@2030", "9", Bound.EXACT);
        assertFigure(plan, "reduction.net@2030", "91", Bound.EXACT);
    }

    private static Item related(Item measure, String kind, String other) {
        return measure.with(Measures.DEPENDENCIES, List.of(Item.of("d1", Dependencies.TYPE).with(Dependencies.NAME, "Of")
                .with(Dependencies.KIND, kind).with(Dependencies.ON, new ItemRef(other))));
    }

    @Test
    void ofTwoThatExcludeEachOtherTheOneFurtherOnCounts() {
        Plan plan = with(twoMeasures(), Measures.SECTION_ID, related(measure("m1", "300"), "excludes", "m2"),
                measure("m2", "100").with(Measures.PHASE, "construction"));
        assertFigure(plan, "reduction.all@2030", "100", Bound.EXACT);
        assertFigure(plan, "reduction.alternative@2030", "300", Bound.EXACT);
        Plan stopped = with(plan, Measures.SECTION_ID, plan.items(Measures.SECTION_ID).get(0),
                measure("m2", "100").with(Measures.PHASE, "stopped"));
        assertFigure(stopped, "reduction.all@2030", "300", Bound.EXACT);
    }

    @Test
    void aReplacedMeasureCountsUntilTheOtherWorksAndACircleReplacesNothing() {
        Item old = measure("m1", "300").with(Measures.REDUCTION, series("ktCO2e/yr", 2030, "300", 2040, "300"));
        Item later = related(measure("m2", "500").with(Measures.START_YEAR, Quantity.of("2035", ""))
                .with(Measures.REDUCTION, series("ktCO2e/yr", 2040, "500")), "replaces", "m1");
        Plan both = twoMeasures();
        Plan plan = with(both.withHeader(both.header().with(Plans.TARGET_YEARS, List.of("2030", "2040"))),
                Measures.SECTION_ID, old, later);
        assertFigure(plan, "reduction.all@2030", "300", Bound.EXACT);
        assertFigure(plan, "reduction.all@2040", "500", Bound.EXACT);
        assertFigure(plan, "reduction.alternative@2040", "300", Bound.EXACT);
        Plan circle = with(plan, Measures.SECTION_ID, related(old, "replaces", "m2"), later);
        assertFigure(circle, "reduction.all@2040", "800", Bound.EXACT);
    }

    @Test
    void obstaclesAndLateInfrastructureHoldUpEachMeasureOnce() {
        Plan plan = with(twoMeasures(), Obstacles.SECTION_ID,
                Item.of("o1", Obstacles.TYPE).with(Obstacles.AFFECTED, List.of(new ItemRef("n1"), new ItemRef("m1"))),
                Item.of("o2", Obstacles.TYPE).with(Obstacles.AFFECTED, List.of(new ItemRef("m1"))),
                Item.of("o3", Obstacles.TYPE).with(Obstacles.AFFECTED, List.of(new ItemRef("m2")))
                        .with(Obstacles.STATUS, "solved"));
        plan = with(plan, Infrastructure.SECTION_ID, Item.of("n1", Infrastructure.TYPE)
                .with(Infrastructure.NEEDED_YEAR, Quantity.of("2028", "")).with(Infrastructure.PLANNED_YEAR, Quantity.of("2033", ""))
                .with(Infrastructure.MEASURES, List.of(new ItemRef("m1"), new ItemRef("m2"))));
        assertFigure(plan, "atRisk.obstacle[o1]@2030", "400", Bound.EXACT);
        assertFigure(plan, "atRisk.obstacle[o2]@2030", "300", Bound.EXACT);
        assertThat(value(plan, "atRisk.obstacle[o3]@2030").bound()).isEqualTo(Bound.EMPTY);
        assertFigure(plan, "atRisk.obstacles@2030", "400", Bound.EXACT);
        assertFigure(plan, "atRisk.infrastructure[n1]@2030", "400", Bound.EXACT);
        assertFigure(plan, "count.openObstacles", "2", Bound.EXACT);
    }

    @Test
    void investmentIsSpreadFromDecisionToStartAndCostIsPerTonne() {
        Plan plan = twoMeasures();
        plan = plan.withHeader(plan.header().with(Plans.DISCOUNT_RATE, Quantity.of("8", "%")));
        plan = with(plan, Measures.SECTION_ID, measure("m1", "200").with(Measures.LIFETIME, Quantity.of("15", "yr"))
                .with(Measures.FID_YEAR, Quantity.of("2026", "")).with(Measures.START_YEAR, Quantity.of("2029", ""))
                .with(Measures.INVESTMENT, Range.ofMid("100", "MEUR"))
                .with(Measures.OPERATING_COST, Range.ofMid("8", "MEUR/yr")));
        assertFigure(plan, "investment.total", "100", Bound.EXACT);
        assertFigure(plan, "investment.year@2027", "25", Bound.EXACT);
        assertThat(value(plan, "cost.effectiveness[m1]@2030").known().doubleValue()).isEqualTo(98.414772, within());
        CostCurve curve = Analysis.of(plan).costCurve(2030);
        assertThat(curve.steps()).singleElement().satisfies(s -> assertThat(s.width()).isEqualByComparingTo("200"));
        Plan other = plan.edit(Measures.SECTION_ID, s -> s.with(s.items().get(0).with(Measures.INVESTMENT,
                new Range(Optional.empty(), Optional.of(BigDecimal.TEN), Optional.empty(),
                        "MEUR", OptionalInt.of(2015), FigureInfo.NONE))));
        Plan levelled = other.withHeader(other.header().with(Plans.PRICE_LEVEL, Quantity.of("2024", "")));
        assertThat(value(levelled, "investment.total").bound()).isEqualTo(Bound.UNKNOWN);
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-4);
    }

    @Test
    void theTwelveAreUnknownWhereThePlanDoesNotSay() {
        Plan plan = with(plan(), Sites.SECTION_ID, site("s1", "600").with(Sites.ONE_OF_TWELVE, true),
                site("s2", "300").with(Sites.ONE_OF_TWELVE, false), site("s3", "100"));
        assertFigure(plan, "twelve.emissions", "600", Bound.AT_LEAST);
        assertFigure(plan, "twelve.share", "60", Bound.PARTLY_KNOWN);
    }

    private static Item flow(String id, String direction, String petajoule) {
        return Item.of(id, EnergyFlows.TYPE).with(EnergyFlows.CARRIER, "hydrogen").with(EnergyFlows.DIRECTION, direction)
                .with(EnergyFlows.ENERGY, new ScenarioSeries(Map.of("midden", series("PJ/yr", 2030, petajoule))));
    }

    @Test
    void aBalanceWithOneSideOnlyIsABound() {
        assertFigure(with(plan(), EnergyFlows.SECTION_ID, flow("e1", "demand", "12"), flow("e2", "supply", "5")),
                "energy.balance[hydrogen/midden]@2030", "-7", Bound.EXACT);
        assertFigure(with(plan(), EnergyFlows.SECTION_ID, flow("e1", "demand", "12")),
                "energy.balance[hydrogen/midden]@2030", "-12", Bound.AT_LEAST);
        assertFigure(with(plan(), EnergyFlows.SECTION_ID, flow("e2", "supply", "5")),
                "energy.balance[hydrogen/midden]@2030", "5", Bound.AT_MOST);
    }

    @Test
    void explanationsNameRecordsAndInputs() {
        Analysis analysis = Analysis.of(twoMeasures());
        Explanation sum = analysis.explain(FigureKey.of("reduction.all", 2030)).orElseThrow();
        assertThat(sum.records()).extracting(l -> l.item().id()).containsExactly("m1", "m2");
        assertThat(sum.reveals()).as("two contributors").isTrue();
        assertThat(sum.records().stream().map(Explanation.Line::amount).reduce(Total.EMPTY, Total::plus))
                .isEqualTo(sum.figure().value().orElseThrow());
        Explanation gap = analysis.explain(FigureKey.of("gap.firm", 2030)).orElseThrow();
        assertThat(gap.inputs()).extracting(f -> f.key().toString())
                .containsExactly("emissions.rest.firm@2030", "emissions.target@2030");
        assertThat(analysis.explain(FigureKey.of("emissions.target", 2030)).orElseThrow().records()).hasSize(1);
        List<Explanation> all = analysis.explanations();
        assertThat(all).extracting(Explanation::figure).isEqualTo(analysis.figures());
        assertThat(all).allSatisfy(e -> assertThat(e).isEqualTo(analysis.explain(e.figure().key()).orElseThrow()));
    }

    @Test
    void refusesKeysThatAreNoFigure() {
        Analysis analysis = Analysis.of(twoMeasures());
        for (String key : List.of("nothing@2030", "gap.all", "emissions.base@2030", "gap.all[s1]@2030", "gap.all@30",
                "reduction.route@2030", "")) {
            assertThat(analysis.figure(key)).as(key).isEmpty();
        }
    }
}
