// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.checks;

import static nl.planwerk.clusters.tests.checks.Bench.add;
import static nl.planwerk.clusters.tests.checks.Bench.clear;
import static nl.planwerk.clusters.tests.checks.Bench.set;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.Assumptions;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.EmissionRecords;
import nl.planwerk.vocabulary.EnergyDeltas;
import nl.planwerk.vocabulary.Exchanges;
import nl.planwerk.vocabulary.Fundings;
import nl.planwerk.vocabulary.HeatNetworks;
import nl.planwerk.vocabulary.Indicators;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Obstacles;
import nl.planwerk.vocabulary.Pilots;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.vocabulary.Solutions;
import nl.planwerk.vocabulary.SystemBoundaries;
import nl.planwerk.vocabulary.WindLinks;

/** For each rule one edit of the example plan that breaks it, and no other. */
final class Breaks {
    private static final String M = Measures.SECTION_ID;
    private static final String S = Sites.SECTION_ID;

    private Breaks() {
    }

    static Map<String, UnaryOperator<Plan>> all() {
        Map<String, UnaryOperator<Plan>> breaks = new LinkedHashMap<>();
        breaks.put("C01", p -> p.edit(SystemBoundaries.SECTION_ID, s -> s.withItems(List.of())));
        breaks.put("C02", p -> write(p, "summary", "Alle maatregelen samen verlagen de uitstoot in 2030 met 1,5 Mton."));
        breaks.put("C03", p -> write(p, "summary", "De restuitstoot is in 2030 3,9 Mton."));
        breaks.put("C04", p -> year(p, "vb-m05", Measures.REDUCTION, 2040, "400"));
        breaks.put("C05", p -> year(p, "vb-m26", Measures.PRODUCTION_DECLINE, 2050, "490"));
        breaks.put("C06", p -> set(p, M, "vb-m08", Measures.REDUCTION, unit(p, "vb-m08", "MtCO2e/yr")));
        breaks.put("C07", p -> write(p, "energy", "Dat is 10 PJ (5 TWh)."));
        breaks.put("C08", p -> set(p, M, "vb-m10", Measures.START_YEAR, number("2026")));
        breaks.put("C09", p -> set(p, M, "vb-m19", Measures.FID_YEAR, number("2027")));
        breaks.put("C10", p -> add(p, M, early()));
        breaks.put("C11", p -> set(p, HeatNetworks.SECTION_ID, "vb-h1", HeatNetworks.START_YEAR, number("2031")));
        breaks.put("C12", p -> set(p, Exchanges.SECTION_ID, "vb-x1", Exchanges.CLAIM_TO, Quantity.of("50", "%")));
        breaks.put("C13", p -> set(p, Exchanges.SECTION_ID, "vb-x1", Exchanges.RECEIVED,
                item(p, Exchanges.SECTION_ID, "vb-x1").get(Exchanges.RECEIVED).orElseThrow().with(2030, YearValue.of("0.30"))));
        breaks.put("C14", p -> set(p, S, "vb-s06", Sites.PERMIT_ID, "NL-999999005"));
        breaks.put("C15", p -> delta(p, "vb-m05", "d1", 2040, "-2.5"));
        breaks.put("C16", p -> delta(p, "vb-m12", "d1", 2030, "-0.10"));
        breaks.put("C17", p -> add(p, Assumptions.SECTION_ID, Item.of("vb-a9", Assumptions.TYPE)
                .with(Assumptions.TITLE, "Emissiefactor van nafta").with(Assumptions.KIND, "emissionFactor")
                .with(Assumptions.CARRIER, "oil").with(Assumptions.VALUE, Quantity.of("73.3", "kg/GJ"))));
        breaks.put("C18", p -> clear(clear(p, S, "vb-s06", Sites.CONTRACTED), S, "vb-s06", Sites.PLANNED_CAPACITY));
        breaks.put("C19", p -> set(p, S, "vb-s01", Sites.PLANNED_CAPACITY,
                item(p, S, "vb-s01").get(Sites.PLANNED_CAPACITY).orElseThrow().with(2035, YearValue.of("200"))));
        breaks.put("C20", p -> set(p, Infrastructure.SECTION_ID, "vb-n4", Infrastructure.PLANNED_YEAR, number("2028")));
        breaks.put("C21", p -> year(p, "vb-m23", Measures.CAPTURED, 2040, "800"));
        breaks.put("C22", p -> set(p, WindLinks.SECTION_ID, "vb-w2", WindLinks.HYDROGEN, Quantity.of("60", "kt/yr")));
        breaks.put("C23", p -> set(p, WindLinks.SECTION_ID, "vb-w1", WindLinks.LANDING_CAPACITY, Quantity.of("2", "GW")));
        breaks.put("C24", p -> clear(p, HeatNetworks.SECTION_ID, "vb-h1", HeatNetworks.HEAT_PUMP));
        breaks.put("C25", p -> set(p, M, "vb-m12", Measures.INVESTMENT, range("4", "5", "6", 2020)));
        breaks.put("C26", p -> funding(p, "vb-m08", "20"));
        breaks.put("C27", p -> set(p, M, "vb-m12", Measures.INVESTMENT, range("4000", "5000", "6000", 2025)));
        breaks.put("C28", p -> clear(p, Obstacles.SECTION_ID, "vb-k2", Obstacles.DEADLINE));
        breaks.put("C29", p -> record(p, Obstacles.SECTION_ID, "vb-k2", Obstacles.SOLUTIONS, "o1",
                r -> r.without(Solutions.DECISION_BY)));
        breaks.put("C30", p -> set(p, S, "vb-s06", Sites.PERMIT_ID, "NL-06"));
        breaks.put("C31", p -> record(p, S, "vb-s01", Sites.EMISSION_RECORDS, "e1", r -> r.with(EmissionRecords.GWP_SET, "ar4")));
        breaks.put("C32", p -> set(p, M, "vb-m26", Measures.ROUTE, "efficiency"));
        breaks.put("C33", p -> set(p, SystemBoundaries.SECTION_ID, "vb-boundary", SystemBoundaries.ABROAD, true));
        breaks.put("C34", p -> clear(p, Indicators.SECTION_ID, "vb-kpi2", Indicators.COUNTERPART));
        breaks.put("C35", p -> set(p, Pilots.SECTION_ID, "vb-p1", Pilots.LEAD_COMPANY, new ItemRef("vb-c02")));
        breaks.put("C36", p -> clear(p, Chapters.SECTION_ID, "heat", Chapters.NARRATIVE));
        breaks.put("C37", p -> write(p, "measures", "Er is 12 PJ stoom nodig."));
        breaks.put("C38", p -> set(p, M, "vb-m08", Measures.CONFIDENTIALITY, "internal"));
        breaks.put("C39", p -> set(p, M, "vb-m21", Measures.EARLIER_START_YEAR, number("2026")));
        breaks.put("C40", p -> write(p, "profile", "![](kaart.png)"));
        return breaks;
    }

    static Item item(Plan plan, String section, String id) {
        return plan.section(section).item(id).orElseThrow();
    }

    static Quantity number(String value) {
        return Quantity.of(value, "");
    }

    static Plan write(Plan plan, String chapter, String sentence) {
        String text = item(plan, Chapters.SECTION_ID, chapter).get(Chapters.NARRATIVE).orElse("");
        return set(plan, Chapters.SECTION_ID, chapter, Chapters.NARRATIVE, text + "\n\n" + sentence);
    }

    static Plan year(Plan plan, String measure, Field<YearSeries> field, int year, String value) {
        return set(plan, M, measure, field, item(plan, M, measure).get(field).orElseThrow().with(year, YearValue.of(value)));
    }

    static YearSeries unit(Plan plan, String measure, String unit) {
        YearSeries series = item(plan, M, measure).get(Measures.REDUCTION).orElseThrow();
        return new YearSeries(unit, series.values(), series.info());
    }

    private static Plan delta(Plan plan, String measure, String delta, int year, String value) {
        return record(plan, M, measure, Measures.ENERGY_DELTAS, delta, r -> r.with(EnergyDeltas.ENERGY,
                r.get(EnergyDeltas.ENERGY).orElseThrow().with(year, YearValue.of(value))));
    }

    private static Plan funding(Plan plan, String measure, String amount) {
        return record(plan, M, measure, Measures.FUNDING, "f1", r -> r.with(Fundings.AMOUNT, new Money(
                new BigDecimal(amount), "MEUR", OptionalInt.of(2025), FigureInfo.NONE)));
    }

    private static Plan record(Plan plan, String section, String id, Field<List<Item>> field, String record,
            UnaryOperator<Item> edit) {
        List<Item> records = new ArrayList<>(item(plan, section, id).list(field));
        records.replaceAll(r -> r.id().equals(record) ? edit.apply(r) : r);
        return set(plan, section, id, field, records);
    }

    private static Range range(String low, String mid, String high, int priceLevel) {
        return new Range(Optional.of(new BigDecimal(low)), Optional.of(new BigDecimal(mid)),
                Optional.of(new BigDecimal(high)), "MEUR", OptionalInt.of(priceLevel), FigureInfo.NONE);
    }

    private static Item early() {
        YearSeries reduction = new YearSeries("ktCO2e/yr", new TreeMap<>(Map.of(2030, YearValue.of("900"))), FigureInfo.NONE);
        return Item.of("vb-m27", Measures.TYPE).with(Measures.TITLE, "Nog een plan").with(Measures.PHASE, "idea")
                .with(Measures.SITES, List.of(new ItemRef("vb-s03"))).with(Measures.ROUTE, "processChange")
                .with(Measures.FID_YEAR, number("2028")).with(Measures.START_YEAR, number("2030"))
                .with(Measures.EFFECT_LOCATION, "site").with(Measures.REDUCTION, reduction);
    }
}
