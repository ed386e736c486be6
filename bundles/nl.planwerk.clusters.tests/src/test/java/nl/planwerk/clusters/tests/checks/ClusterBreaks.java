// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import nl.planwerk.checks.Check;
import nl.planwerk.clusters.chemelot.CarbonFlows;
import nl.planwerk.clusters.chemelot.NitrousOxideSources;
import nl.planwerk.clusters.chemelot.internal.CarbonCloses;
import nl.planwerk.clusters.chemelot.internal.NitrousOxideComparable;
import nl.planwerk.clusters.noordnederland.EnergySplit;
import nl.planwerk.clusters.noordnederland.NoordNederland;
import nl.planwerk.clusters.noordnederland.Productions;
import nl.planwerk.clusters.noordnederland.internal.ChangesInPairs;
import nl.planwerk.clusters.noordnederland.internal.EnergyApart;
import nl.planwerk.clusters.noordnederland.internal.IndicatorsInPairs;
import nl.planwerk.clusters.noordzeekanaalgebied.AllocationShares;
import nl.planwerk.clusters.noordzeekanaalgebied.GasAllocations;
import nl.planwerk.clusters.noordzeekanaalgebied.SteelSteps;
import nl.planwerk.clusters.noordzeekanaalgebied.internal.GasUsersInBoundary;
import nl.planwerk.clusters.noordzeekanaalgebied.internal.SharesMakeAWhole;
import nl.planwerk.clusters.noordzeekanaalgebied.internal.SteelComesFromMetal;
import nl.planwerk.clusters.overigeindustrie.AggregatedSites;
import nl.planwerk.clusters.overigeindustrie.internal.NobodyRecognised;
import nl.planwerk.clusters.overigeindustrie.internal.PlacedInMatrix;
import nl.planwerk.clusters.rijnmondmoerdijk.Co2Links;
import nl.planwerk.clusters.rijnmondmoerdijk.ImportTerminals;
import nl.planwerk.clusters.rijnmondmoerdijk.internal.ChainFits;
import nl.planwerk.clusters.rijnmondmoerdijk.internal.ImportsMeetDemand;
import nl.planwerk.clusters.rijnmondmoerdijk.internal.PlaceOfEffect;
import nl.planwerk.clusters.zeeland.CountryShares;
import nl.planwerk.clusters.zeeland.CrossBorderPipes;
import nl.planwerk.clusters.zeeland.ForeignSites;
import nl.planwerk.clusters.zeeland.internal.CountriesMakeAWhole;
import nl.planwerk.clusters.zeeland.internal.DutchTotalIsDutch;
import nl.planwerk.clusters.zeeland.internal.OwnersOnBothSides;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.EnergyFlows;
import nl.planwerk.vocabulary.Indicators;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.vocabulary.SystemBoundaries;

/** The checks of the clusters, and for each sentence of one an edit of its cluster's sample that makes it be said. */
final class ClusterBreaks {
    static final List<Check> CHECKS = List.of(new CarbonCloses(), new NitrousOxideComparable(), new ChangesInPairs(),
            new EnergyApart(), new IndicatorsInPairs(), new GasUsersInBoundary(), new SharesMakeAWhole(),
            new SteelComesFromMetal(), new NobodyRecognised(), new PlacedInMatrix(), new ChainFits(), new ImportsMeetDemand(),
            new PlaceOfEffect(), new CountriesMakeAWhole(), new DutchTotalIsDutch(), new OwnersOnBothSides());

    private ClusterBreaks() {
    }

    /** By the key of the sentence. */
    static Map<String, UnaryOperator<Plan>> all() {
        Map<String, UnaryOperator<Plan>> breaks = new LinkedHashMap<>();
        chemelot(breaks);
        noordNederland(breaks);
        noordzeekanaalgebied(breaks);
        overigeIndustrie(breaks);
        rijnmondMoerdijk(breaks);
        zeeland(breaks);
        return breaks;
    }

    private static void chemelot(Map<String, UnaryOperator<Plan>> breaks) {
        Item in = Item.of("x1", CarbonFlows.TYPE).with(CarbonFlows.DIRECTION, CarbonFlows.IN)
                .with(CarbonFlows.CARBON, year("kt/yr", "100"));
        Item out = Item.of("x2", CarbonFlows.TYPE).with(CarbonFlows.DIRECTION, CarbonFlows.PRODUCT)
                .with(CarbonFlows.CARBON, year("kt/yr", "80"));
        Item waste = Item.of("x3", CarbonFlows.TYPE).with(CarbonFlows.DIRECTION, CarbonFlows.EMISSION)
                .with(CarbonFlows.CARBON, year("kt/yr", "14.9"));
        breaks.put("chemelot:carbonCloses", p -> only(p, CarbonFlows.SECTION.id(), in, out, waste));
        Item source = Item.of("x", NitrousOxideSources.TYPE).with(NitrousOxideSources.EMISSION, year("kt/yr", "1"));
        breaks.put("chemelot:n2oComparable", p -> only(p.withHeader(p.header().without(Plans.GWP_SET)),
                NitrousOxideSources.SECTION.id(), source));
    }

    private static void noordNederland(Map<String, UnaryOperator<Plan>> breaks) {
        breaks.put("noord-nederland:changesInPairs", p -> only(p, Productions.SECTION.id(),
                Item.of("x", Productions.TYPE).with(Productions.PER_TONNE_CHANGE, percent("-54"))));
        breaks.put("noord-nederland:indicatorsInPairs", p -> only(p, Indicators.SECTION_ID,
                Item.of("x", Indicators.TYPE).with(Indicators.INTENSITY, true)));
        Item plant = Item.of("x", Sites.TYPE).with(Sites.SECTOR, "energy").with(Sites.EMISSIONS, year("tCO2e/yr", "1"));
        breaks.put("noord-nederland:energyApart", p -> only(p, Sites.SECTION_ID,
                plant.with(NoordNederland.SPHERE, EnergySplit.INDUSTRY)));
        breaks.put("noord-nederland:energyApart.unknown", p -> only(p, Sites.SECTION_ID, plant));
    }

    private static void noordzeekanaalgebied(Map<String, UnaryOperator<Plan>> breaks) {
        Item half = Item.of("h", AllocationShares.TYPE).with(AllocationShares.SHARE, percent("50"));
        Item most = Item.of("m", AllocationShares.TYPE).with(AllocationShares.SHARE, percent("49.9"));
        Item gas = Item.of("x", GasAllocations.TYPE);
        breaks.put("noordzeekanaalgebied:sharesMakeAWhole", p -> only(p, GasAllocations.SECTION.id(),
                gas.with(GasAllocations.SHARES, List.of(half, most))));
        breaks.put("noordzeekanaalgebied:sharesMakeAWhole.unknown", p -> only(p, GasAllocations.SECTION.id(),
                gas.with(GasAllocations.SHARES, List.of(half, Item.of("u", AllocationShares.TYPE)))));
        breaks.put("noordzeekanaalgebied:gasUsersInBoundary", p -> boundary(only(p, GasAllocations.SECTION.id(), gas),
                b -> b.without(SystemBoundaries.ALLOCATION)));
        Item step = Item.of("x", SteelSteps.TYPE).with(SteelSteps.HOT_METAL, year("kt/yr", "70"))
                .with(SteelSteps.DIRECT_REDUCED_IRON, year("kt/yr", "0")).with(SteelSteps.SCRAP, year("kt/yr", "30"))
                .with(SteelSteps.CRUDE_STEEL, year("kt/yr", "100"));
        breaks.put("noordzeekanaalgebied:steelComesFromMetal", p -> only(p, SteelSteps.SECTION.id(),
                step.with(SteelSteps.CRUDE_STEEL, year("Mt/yr", "0.101"))));
        breaks.put("noordzeekanaalgebied:steelComesFromMetal.scrap", p -> only(p, SteelSteps.SECTION.id(),
                step.with(SteelSteps.SCRAP_SHARE, percent("28"))));
    }

    private static void overigeIndustrie(Map<String, UnaryOperator<Plan>> breaks) {
        Item few = Item.of("x", AggregatedSites.TYPE).with(AggregatedSites.SECTOR, "paper")
                .with(AggregatedSites.PROVINCE, "gelderland").with(AggregatedSites.COMPANIES, Quantity.of("2", "companies"));
        String section = AggregatedSites.SECTION.id();
        breaks.put("overige-industrie:nobodyRecognised", p -> only(p, section, few));
        breaks.put("overige-industrie:nobodyRecognised.unknown", p -> only(p, section, few.without(AggregatedSites.COMPANIES)));
        breaks.put("overige-industrie:placedInMatrix.sector", p -> only(p, section, few.without(AggregatedSites.SECTOR)));
        breaks.put("overige-industrie:placedInMatrix.province", p -> only(p, Sites.SECTION_ID,
                Item.of("x", Sites.TYPE).with(Sites.SECTOR, "paper").with(Sites.EMISSIONS, year("tCO2e/yr", "1"))));
    }

    private static void rijnmondMoerdijk(Map<String, UnaryOperator<Plan>> breaks) {
        breaks.put("rijnmond-moerdijk:chainFits", p -> only(p, Co2Links.SECTION.id(), link(Co2Links.CAPTURE, "11"),
                link(Co2Links.TRANSPORT, "10"), link(Co2Links.STORAGE, "12")));
        breaks.put("rijnmond-moerdijk:chainFits.storage", p -> only(p, Co2Links.SECTION.id(), link(Co2Links.CAPTURE, "5"),
                link(Co2Links.TRANSPORT, "10"), link(Co2Links.STORAGE, "9")));
        Item terminal = Item.of("x", ImportTerminals.TYPE).with(ImportTerminals.MOLECULES, List.of("ammonia"))
                .with(ImportTerminals.AMOUNT, year("kt/yr", "1000"));
        Item demand = Item.of("d", EnergyFlows.TYPE).with(EnergyFlows.CARRIER, "ammonia").with(EnergyFlows.DIRECTION, "demand")
                .with(EnergyFlows.ENERGY, new ScenarioSeries(new TreeMap<>(Map.of("midden", year("PJ/yr", "18.8")))));
        breaks.put("rijnmond-moerdijk:importsMeetDemand", p -> only(only(p.withHeader(p.header().with(Plans.SCENARIO, "midden")),
                ImportTerminals.SECTION.id(), terminal), EnergyFlows.SECTION_ID, demand));
        breaks.put("rijnmond-moerdijk:placeOfEffect", p -> only(p, Measures.SECTION_ID,
                Item.of("x", Measures.TYPE).with(Measures.REDUCTION, year("ktCO2e/yr", "1"))));
    }

    private static Item link(String kind, String amount) {
        return Item.of(kind, Co2Links.TYPE).with(Co2Links.KIND, kind).with(Co2Links.AMOUNT, year("Mt/yr", amount));
    }

    private static void zeeland(Map<String, UnaryOperator<Plan>> breaks) {
        Item pipe = Item.of("x", CrossBorderPipes.TYPE);
        breaks.put("zeeland:ownersOnBothSides.dutch", p -> only(p, CrossBorderPipes.SECTION.id(),
                pipe.with(CrossBorderPipes.FOREIGN_OPERATOR, "A")));
        breaks.put("zeeland:ownersOnBothSides.foreign", p -> only(p, CrossBorderPipes.SECTION.id(),
                pipe.with(CrossBorderPipes.DUTCH_OPERATOR, "A")));
        breaks.put("zeeland:countriesMakeAWhole", p -> only(p, CountryShares.SECTION.id(), Item.of("x", CountryShares.TYPE)
                .with(CountryShares.DUTCH_SHARE, percent("60")).with(CountryShares.FOREIGN_SHARE, percent("41"))));
        breaks.put("zeeland:dutchTotalIsDutch.boundary", p -> boundary(p, b -> b.with(SystemBoundaries.ABROAD, true)));
        breaks.put("zeeland:dutchTotalIsDutch.site", p -> only(only(p, Sites.SECTION_ID,
                Item.of("x", Sites.TYPE).with(Sites.NAME, "Staal Gent ")), ForeignSites.SECTION.id(),
                Item.of("y", ForeignSites.TYPE).with(ForeignSites.NAME, "staal Gent")));
    }

    private static Plan only(Plan plan, String section, Item... items) {
        return plan.edit(section, s -> s.withItems(List.of(items)));
    }

    private static Plan boundary(Plan plan, UnaryOperator<Item> edit) {
        return plan.edit(SystemBoundaries.SECTION_ID, s -> s.with(edit.apply(s.first().orElseThrow())));
    }

    private static Quantity percent(String value) {
        return Quantity.of(value, "%");
    }

    private static YearSeries year(String unit, String value) {
        return new YearSeries(unit, new TreeMap<>(Map.of(2030, YearValue.of(value))), FigureInfo.NONE);
    }
}
