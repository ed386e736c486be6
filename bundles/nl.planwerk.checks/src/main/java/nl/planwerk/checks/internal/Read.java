// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import nl.planwerk.checks.PlanView;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.Unit;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Phases;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;

/** Reads values for rules: in the base unit of their dimension, years as whole numbers, names as an author knows them. */
public final class Read {

    private Read() {
    }

    /** A calendar year. */
    public static OptionalInt year(Item item, Field<Quantity> field) {
        return item.get(field).map(q -> OptionalInt.of(q.value().intValue())).orElse(OptionalInt.empty());
    }

    /** A value in the base unit of its dimension; as it is if the unit is not known. */
    public static BigDecimal base(PlanView plan, BigDecimal value, String unit) {
        return plan.plan().vocabulary().unit(unit).map(Unit::factor).map(value::multiply).orElse(value);
    }

    /** A quantity in the base unit of its dimension. */
    public static Optional<BigDecimal> base(PlanView plan, Item item, Field<Quantity> field) {
        return item.get(field).map(q -> base(plan, q.value(), q.unit()));
    }

    /** A series in the base unit of its dimension, by year; empty if there is none. */
    public static Map<Integer, BigDecimal> series(PlanView plan, Item item, Field<YearSeries> field) {
        return item.get(field).map(s -> series(plan, s)).orElse(Map.of());
    }

    private static Map<Integer, BigDecimal> series(PlanView plan, YearSeries series) {
        Map<Integer, BigDecimal> years = new TreeMap<>();
        series.values().forEach((year, value) -> years.put(year, base(plan, value.value(), series.unit())));
        return years;
    }

    /** The plan's scenario of a series by scenario, in the base unit; rules that use it read {@link Plans#SCENARIO}. */
    public static Map<Integer, BigDecimal> scenario(PlanView plan, Item item, Field<ScenarioSeries> field) {
        Optional<ScenarioSeries> all = item.get(field);
        Optional<YearSeries> chosen = plan.plan().get(Plans.SCENARIO).flatMap(code -> all.map(s -> s.byScenario().get(code)));
        return chosen.map(s -> series(plan, s)).orElse(Map.of());
    }

    /** The best single estimate of a range, in the base unit: the middle, else the high, else the low one. */
    public static Optional<BigDecimal> estimate(PlanView plan, Item item, Field<Range> field) {
        return item.get(field).flatMap(r -> r.mid().or(r::high).or(r::low).map(value -> base(plan, value, r.unit())));
    }

    /** How its author calls a record: its number and its name. */
    public static String name(Item item) {
        Object name = item.get(item.type().keyField()).map(Object.class::cast).orElse(item.id());
        return item.get(Common.NUMBER).map(number -> number + " " + name).orElse(name.toString());
    }

    /** Whether a measure will not come about, or only gathers others, so that its figures do not count. */
    public static boolean counts(Item measure) {
        return measure.get(Measures.PHASE).filter(Phases.STOPPED::equals).isEmpty()
                && !measure.get(Measures.UMBRELLA).orElse(false);
    }

    /** The emission that a site has in a year without measures: the expected one, else the latest reported. */
    public static Optional<BigDecimal> reference(PlanView plan, Item site, int year) {
        BigDecimal expected = scenario(plan, site, Sites.REFERENCE_EMISSIONS).get(year);
        return Optional.ofNullable(expected).or(() -> site.get(Sites.EMISSIONS).flatMap(s -> s.latestYear()
                .map(latest -> base(plan, s.values().get(latest).value(), s.unit()))));
    }

    /** Whether a measure works at exactly that site and nowhere else. */
    public static boolean onlyAt(Item measure, Item site) {
        return measure.list(Measures.SITES).size() == 1 && measure.list(Measures.SITES).get(0).id().equals(site.id());
    }
}
