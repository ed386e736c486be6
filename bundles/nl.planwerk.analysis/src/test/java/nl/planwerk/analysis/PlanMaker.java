// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.Assumptions;
import nl.planwerk.vocabulary.Companies;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Dependencies;
import nl.planwerk.vocabulary.EnergyDeltas;
import nl.planwerk.vocabulary.EnergyFlows;
import nl.planwerk.vocabulary.Exchanges;
import nl.planwerk.vocabulary.Fundings;
import nl.planwerk.vocabulary.Goals;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Obstacles;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.vocabulary.SystemBoundaries;

/** Makes plans at random, from a seed: every kind of record that calculations read, with gaps in every field. */
final class PlanMaker {
    static final Vocabulary VOCABULARY = CoreVocabulary.with();
    private static final List<String> ROUTES = List.of("captureAndStorage", "electrification", "hydrogen", "efficiency",
            "nonCo2", "productionChange");
    private static final List<String> PHASES = List.of("idea", "exploration", "feasibility", "frontEndDesign",
            "investmentDecision", "operational", "postponed", "stopped");
    private static final List<String> CARRIERS = List.of("electricity", "naturalGas", "hydrogen");
    /** Records refer to records this near, as in real plans. */
    static final int NEAR = 100;
    /** Records refer to records anywhere in the plan. */
    static final int ANYWHERE = Integer.MAX_VALUE;
    private final Random random;
    private final int measures;
    private final int sites;
    private final int projects;
    private final int reach;

    PlanMaker(long seed, int measures, int sites) {
        this(seed, measures, sites, NEAR);
    }

    /** @param reach how many records apart those that refer to each other are, at most */
    PlanMaker(long seed, int measures, int sites, int reach) {
        this.random = new Random(seed);
        this.measures = measures;
        this.sites = sites;
        this.projects = Math.max(3, measures / 50);
        this.reach = reach;
    }

    Plan plan() {
        Plan plan = Plan.empty(VOCABULARY, new PluginStamp("test", "1.0.0"));
        Item header = plan.header().with(Plans.BASE_YEAR, Quantity.of("2020", ""))
                .with(Plans.DISCOUNT_RATE, Quantity.of("8", "%")).with(Plans.PRICE_LEVEL, Quantity.of("2024", ""))
                .with(Plans.TARGET_YEARS, List.of("2030", "2040"));
        return plan.withHeader(header)
                .edit(SystemBoundaries.SECTION_ID, s -> s.withItems(List.of(boundary())))
                .edit(Companies.SECTION_ID, s -> s.withItems(list(3, this::company)))
                .edit(Sites.SECTION_ID, s -> s.withItems(list(sites, this::site)))
                .edit(Measures.SECTION_ID, s -> s.withItems(list(measures, this::measure)))
                .edit(Exchanges.SECTION_ID, s -> s.withItems(list(projects, this::exchange)))
                .edit(Infrastructure.SECTION_ID, s -> s.withItems(list(projects, this::infrastructure)))
                .edit(Obstacles.SECTION_ID, s -> s.withItems(list(projects, this::obstacle)))
                .edit(EnergyFlows.SECTION_ID, s -> s.withItems(list(projects, this::flow)))
                .edit(Goals.SECTION_ID, s -> s.withItems(list(2, this::goal)))
                .edit(Assumptions.SECTION_ID, s -> s.withItems(list(2, this::price)));
    }

    private interface Maker {
        Item make(int number);
    }

    private static List<Item> list(int count, Maker maker) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(maker.make(i));
        }
        return items;
    }

    private boolean often() {
        return random.nextInt(5) > 0;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private BigDecimal number(int most) {
        return BigDecimal.valueOf(random.nextInt(most * 100), random.nextInt(3));
    }

    private Quantity year(int from) {
        return Quantity.of(Integer.toString(from + random.nextInt(20)), "");
    }

    private Quantity percent() {
        return Quantity.of(Integer.toString(random.nextInt(101)), "%");
    }

    /** One of so many records. */
    private ItemRef ref(String prefix, int count) {
        return new ItemRef(prefix + random.nextInt(Math.max(1, count)));
    }

    /** One of so many records, near the place that matches that of the record of this number among so many. */
    private ItemRef near(String prefix, int count, int number, int of) {
        int middle = (int) ((long) number * count / Math.max(1, of));
        int from = Math.max(0, Math.min(middle - reach / 2, count - reach));
        return new ItemRef(prefix + (from + random.nextInt(Math.max(1, Math.min(reach, count - from)))));
    }

    private List<ItemRef> near(String prefix, int count, int number, int of, boolean one) {
        ItemRef first = near(prefix, count, number, of);
        ItemRef second = near(prefix, count, number, of);
        return one || first.equals(second) ? List.of(first) : List.of(first, second);
    }

    private List<ItemRef> measures(int project) {
        return near("m", measures, project, projects, random.nextBoolean());
    }

    private YearSeries series(String unit, int most) {
        TreeMap<Integer, YearValue> values = new TreeMap<>();
        for (int year : new int[] {2020, 2025, 2030, 2040}) {
            if (often()) {
                BigDecimal value = number(most);
                values.put(year, new YearValue(value, random.nextInt(4) == 0 ? Optional.of(value.subtract(BigDecimal.ONE))
                        : Optional.empty(), Optional.empty(), FigureInfo.NONE));
            }
        }
        return new YearSeries(unit, values, FigureInfo.NONE);
    }

    private Range money(String unit) {
        return new Range(Optional.empty(), often() ? Optional.of(number(200)) : Optional.empty(), Optional.of(number(900)),
                unit, often() ? OptionalInt.of(2024) : OptionalInt.of(2019), FigureInfo.NONE);
    }

    private Item boundary() {
        return Item.of("boundary", SystemBoundaries.TYPE).with(SystemBoundaries.TITLE, "Industrie")
                .with(SystemBoundaries.ETS, true).with(SystemBoundaries.NON_ETS, random.nextBoolean())
                .with(SystemBoundaries.OTHER_POWER, false).with(SystemBoundaries.PROCESS_GAS_POWER, random.nextBoolean())
                .with(SystemBoundaries.ABROAD, false).with(SystemBoundaries.FEEDSTOCK_CHAIN, false);
    }

    private Item company(int number) {
        Item item = Item.of("c" + number, Companies.TYPE).with(Companies.NAME, "Bedrijf " + number);
        item = often() ? item.with(Companies.ETS, random.nextBoolean()) : item;
        return often() ? item.with(Companies.ONE_OF_TWELVE, random.nextBoolean()) : item;
    }

    Item site(int number) {
        Item item = Item.of("s" + number, Sites.TYPE).with(Sites.NAME, "Locatie " + number)
                .with(Sites.SECTOR, any(List.of("refining", "steel", "energy", "food")))
                .with(Sites.COMPANY_RECORD, ref("c", 3));
        item = often() ? item.with(Sites.EMISSIONS, series("ktCO2e/yr", 5000)) : item;
        item = random.nextBoolean() ? item.with(Sites.PERMIT_ID, "NL-20040000" + number) : item;
        return random.nextBoolean() ? item.with(Sites.REFERENCE_EMISSIONS,
                new ScenarioSeries(Map.of("midden", series("tCO2e/yr", 5_000_000)))) : item;
    }

    Item measure(int number) {
        Item item = Item.of("m" + number, Measures.TYPE).with(Measures.TITLE, "Maatregel " + number)
                .with(Measures.LEAD, "Trekker " + random.nextInt(3));
        item = often() ? item.with(Measures.SITES, near("s", sites, number, measures, random.nextBoolean())) : item;
        item = often() ? item.with(Measures.ROUTE, any(ROUTES)) : item;
        item = often() ? item.with(Measures.PHASE, any(PHASES)) : item;
        item = often() ? item.with(Measures.CERTAINTY, percent()) : item;
        item = often() ? item.with(Measures.START_YEAR, year(2018)) : item;
        item = often() ? item.with(Measures.FID_YEAR, year(2016)) : item;
        item = often() ? item.with(Measures.FULL_EFFECT_YEAR, year(2020)) : item;
        item = often() ? item.with(Measures.LIFETIME, Quantity.of("15", "yr")) : item;
        item = often() ? item.with(Measures.REDUCTION, series(any(List.of("ktCO2e/yr", "tCO2e/yr")), 300)) : item;
        item = often() ? item : item.with(Measures.PRODUCTION_DECLINE, series("ktCO2e/yr", 100));
        item = often() ? item : item.with(Measures.CAPTURED, series("kt/yr", 100));
        item = often() ? item.with(Measures.EFFECT_LOCATION,
                any(List.of("site", "site", "cluster", "severalClusters", "powerSector", "abroad"))) : item;
        return relations(costs(item), number);
    }

    private Item costs(Item measure) {
        Item item = often() ? measure.with(Measures.INVESTMENT, money("MEUR")) : measure;
        item = often() ? item.with(Measures.OPERATING_COST, money("MEUR/yr")) : item;
        item = random.nextBoolean() ? item.with(Measures.REVENUE, money("kEUR/yr")) : item;
        item = often() ? item : item.with(Measures.ENERGY_DELTAS, List.of(Item.of("d1", EnergyDeltas.TYPE)
                .with(EnergyDeltas.NAME, "Stroom").with(EnergyDeltas.CARRIER, any(CARRIERS))
                .with(EnergyDeltas.ENERGY, series("PJ/yr", 5)).with(EnergyDeltas.PEAK, series("MW", 90))));
        return often() ? item : item.with(Measures.FUNDING, List.of(Item.of("f1", Fundings.TYPE)
                .with(Fundings.SCHEME, "Regeling").with(Fundings.STATUS, "granted").with(Fundings.INSTRUMENT, ref("i", 2))
                .with(Fundings.AMOUNT, new Money(number(50), "MEUR", OptionalInt.empty(), FigureInfo.NONE))));
    }

    private Item relations(Item measure, int number) {
        Item item = measure;
        if (number > 0 && random.nextInt(3) == 0) {
            item = item.with(Measures.PART_OF, near("m", number, number, number));
        }
        item = often() ? item : item.with(Measures.UMBRELLA, true);
        return often() ? item : item.with(Measures.DEPENDENCIES, List.of(Item.of("d1", Dependencies.TYPE)
                .with(Dependencies.NAME, "Nodig").with(Dependencies.KIND, any(List.of("requires", "excludes", "replaces")))
                .with(Dependencies.ON, random.nextBoolean() ? near("m", measures, number, measures)
                : near("n", projects, number, measures))));
    }

    private Item exchange(int number) {
        Item item = Item.of("x" + number, Exchanges.TYPE).with(Exchanges.TITLE, "Uitwisseling " + number)
                .with(Exchanges.FROM_SITE, near("s", sites, number, projects))
                .with(Exchanges.TO_SITE, near("s", sites, number, projects))
                .with(Exchanges.CLAIM_FROM, percent()).with(Exchanges.START_YEAR, year(2018));
        item = often() ? item.with(Exchanges.AVOIDED, new Quantity(number(90), "ktCO2e/yr", FigureInfo.NONE)) : item;
        item = often() ? item.with(Exchanges.PHASE, any(PHASES)) : item;
        return random.nextBoolean() ? item.with(Exchanges.MEASURES, measures(number)) : item;
    }

    private Item infrastructure(int number) {
        Item item = Item.of("n" + number, Infrastructure.TYPE).with(Infrastructure.TITLE, "Leiding " + number)
                .with(Infrastructure.CARRIERS, List.of("co2")).with(Infrastructure.MEASURES, measures(number))
                .with(Infrastructure.ALLOTTED, new Quantity(number(500), "kt/yr", FigureInfo.NONE))
                .with(Infrastructure.NEEDED_YEAR, year(2020));
        return often() ? item.with(Infrastructure.PLANNED_YEAR, year(2025)) : item;
    }

    private Item obstacle(int number) {
        return Item.of("o" + number, Obstacles.TYPE).with(Obstacles.TITLE, "Knelpunt " + number)
                .with(Obstacles.STATUS, any(List.of("open", "inProgress", "solved")))
                .with(Obstacles.AFFECTED, random.nextBoolean() ? measures(number)
                        : near("n", projects, number, projects, random.nextBoolean()));
    }

    private Item flow(int number) {
        return Item.of("e" + number, EnergyFlows.TYPE).with(EnergyFlows.TITLE, "Stroom " + number)
                .with(EnergyFlows.CARRIER, any(CARRIERS)).with(EnergyFlows.SITE, near("s", sites, number, projects))
                .with(EnergyFlows.DIRECTION, any(List.of("demand", "supply")))
                .with(EnergyFlows.ENERGY, new ScenarioSeries(Map.of("midden", series("PJ/yr", 20), "laag", series("TWh/yr", 5))));
    }

    private Item goal(int number) {
        return Item.of("g" + number, Goals.TYPE).with(Goals.TITLE, "Doel " + number)
                .with(Goals.KIND, any(List.of("remainingEmission", "reduction")))
                .with(Goals.YEAR, Quantity.of(number == 0 ? "2030" : "2040", ""))
                .with(Goals.TARGET, random.nextBoolean() ? Range.ofMid("55", "%") : Range.ofMid("4.2", "MtCO2e/yr"));
    }

    private Item price(int number) {
        return Item.of("p" + number, Assumptions.TYPE).with(Assumptions.TITLE, "Prijs " + number)
                .with(Assumptions.KIND, "price").with(Assumptions.CARRIER, CARRIERS.get(number))
                .with(Assumptions.VALUE, Quantity.of("60", "EUR/MWh"));
    }
}
