// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.planwerk.analysis.convert.FactorSet;
import nl.planwerk.analysis.convert.FactorSets;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.Assumptions;
import nl.planwerk.vocabulary.Goals;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Scenarios;

/**
 * What all calculations of a plan share. When it changes, everything is computed again.
 *
 * @param years     of the totals, ascending: the plan's target years and those of its emission goals
 * @param scenario  that totals show unless they say otherwise; empty if the plan names none
 * @param fallbacks for a scenario without a figure, the one that stands in
 * @param rate      discount rate as a fraction
 * @param prices    assumed prices of carriers, in the plan's order
 * @param factors   empty if the plan names a set that is not there
 */
record Settings(OptionalInt baseYear, List<Integer> years, Optional<String> scenario, Map<String, String> fallbacks,
        OptionalInt priceLevel, Optional<BigDecimal> rate, List<Item> prices, Optional<FactorSet> factors,
        Optional<String> gwpSet, Boundary boundary) {
    private static final List<Integer> USUAL_YEARS = List.of(2030, 2035, 2040, 2050);

    static Settings of(Plan plan) {
        return new Settings(whole(plan.header(), Plans.BASE_YEAR), years(plan), plan.get(Plans.SCENARIO), fallbacks(plan),
                whole(plan.header(), Plans.PRICE_LEVEL),
                plan.get(Plans.DISCOUNT_RATE).map(q -> q.value().movePointLeft(2)),
                plan.items(Assumptions.SECTION_ID).stream()
                        .filter(a -> a.get(Assumptions.KIND).filter("price"::equals).isPresent()).toList(),
                FactorSets.of(plan), plan.get(Plans.GWP_SET), Boundary.of(plan));
    }

    private static List<Integer> years(Plan plan) {
        TreeSet<Integer> years = new TreeSet<>();
        plan.get(Plans.TARGET_YEARS).ifPresent(codes -> codes.stream().filter(c -> c.matches("\\d{4}"))
                .forEach(code -> years.add(Integer.valueOf(code))));
        for (Item goal : plan.items(Goals.SECTION_ID)) {
            if (goal.get(Goals.KIND).filter(k -> k.equals("remainingEmission") || k.equals("reduction")).isPresent()) {
                whole(goal, Goals.YEAR).ifPresent(years::add);
            }
        }
        return years.isEmpty() ? USUAL_YEARS : List.copyOf(years);
    }

    private static Map<String, String> fallbacks(Plan plan) {
        Map<String, String> map = new TreeMap<>();
        plan.items(Scenarios.SECTION_ID).forEach(s -> s.get(Scenarios.CODE)
                .ifPresent(code -> s.get(Scenarios.FALLBACK).ifPresent(other -> map.put(code, other))));
        return Map.copyOf(map);
    }

    /** The scenario and those that stand in for it, in order. */
    List<String> chain(String first) {
        List<String> chain = new ArrayList<>();
        for (String code = first; code != null && !chain.contains(code); code = fallbacks.get(code)) {
            chain.add(code);
        }
        return chain;
    }

    /** A field that holds a calendar year. */
    static OptionalInt whole(Item item, Field<Quantity> field) {
        return item.get(field).map(q -> OptionalInt.of(q.value().intValue())).orElse(OptionalInt.empty());
    }
}
