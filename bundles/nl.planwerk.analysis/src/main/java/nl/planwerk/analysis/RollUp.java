// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Installations;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Sites;

/** Several plans together: sums of their figures, and what they may count twice. Boundaries of plans may differ. */
public final class RollUp {
    private final List<Analysis> plans;

    private RollUp(List<Analysis> plans) {
        this.plans = List.copyOf(plans);
    }

    public static RollUp of(List<Analysis> plans) {
        return new RollUp(plans);
    }

    /**
     * The sum of a figure over all plans, {@code sum over plans of figure}, in the figure's unit; a plan that cannot compute
     * it, or has nothing to add up, counts as unknown. Percentages and averages have no sum: empty.
     */
    public Optional<Total> total(FigureKey key) {
        Optional<FigureType> type = FigureType.find(key.name());
        if (type.isEmpty() || type.get().unit().equals("%") || type.get().unit().equals("EUR/t")) {
            return Optional.empty();
        }
        return Optional.of(plans.stream().map(plan -> plan.figure(key).flatMap(Figure::value)
                .filter(t -> !t.equals(Total.EMPTY)).orElse(Total.UNKNOWN_SIGN)).reduce(Total.EMPTY, Total::plus));
    }

    /** The years of the totals of all plans, ascending. */
    public List<Integer> years() {
        return plans.stream().flatMap(plan -> plan.years().stream()).distinct().sorted().toList();
    }

    /** The infrastructure of all plans, each once. */
    public SharedInfrastructure infrastructure() {
        return SharedInfrastructure.of(plans.stream().map(Analysis::plan).toList());
    }

    /**
     * CO2 captured for storage in all plans, and what can be carried and stored, in a year.
     *
     * @param captured {@code sum over plans of captured}, kt per year; a plan that states none counts as unknown
     * @param capacity as {@link SharedInfrastructure#co2Capacity}, kt per year
     */
    public record Storage(int year, Total captured, Total capacity) {

        /** {@code capacity - captured}, kt per year; below zero there is too little room. */
        public Total room() {
            return capacity.minus(captured);
        }

        /** Whether there surely is too little room, whatever is unknown. */
        public boolean exceeded() {
            return capacity.more() == 0 && captured.less() == 0 && capacity.known().compareTo(captured.known()) < 0;
        }
    }

    /** What is captured against what can be carried and stored, in the years of {@link #years}. */
    public List<Storage> storage() {
        SharedInfrastructure infrastructure = infrastructure();
        return years().stream().map(year -> new Storage(year, captured(year), infrastructure.co2Capacity(year))).toList();
    }

    private Total captured(int year) {
        return plans.stream().map(plan -> plan.value(Figures.CAPTURED, year).filter(t -> !t.equals(Total.EMPTY))
                .orElse(Total.UNKNOWN)).reduce(Total.EMPTY, Total::plus);
    }

    /** The titles of the boundaries, each once; more than one means that sums mix boundaries. Plans without one give none. */
    public Set<String> boundaries() {
        Set<String> titles = new LinkedHashSet<>();
        plans.forEach(plan -> plan.boundary().ifPresent(titles::add));
        return titles;
    }

    /** What identifies a record that stands in several plans. */
    public enum Sign { PERMIT, PLACE, TITLE }

    /**
     * A possible double count.
     *
     * @param value the permit id, the site's name with its municipality, or the measure's title
     * @param uses  in which plans, by position in the list of plans, and under which record
     */
    public record DoubleCount(Sign sign, String value, List<Use> uses) {
    }

    /** A record of one of the plans. */
    public record Use(int plan, String section, String item) {
    }

    private record Trace(Sign sign, String value) {
    }

    /** Records that stand in more than one of the plans: by permit, by name and municipality, by title of the measure. */
    public List<DoubleCount> doubleCounts() {
        Map<Trace, List<Use>> found = new LinkedHashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            int plan = i;
            plans.get(i).plan().items(Sites.SECTION_ID).forEach(site -> traces(site).forEach(trace ->
                    add(found, trace, new Use(plan, Sites.SECTION_ID, site.id()))));
            plans.get(i).plan().items(Measures.SECTION_ID).forEach(measure -> measure.get(Measures.TITLE).ifPresent(title ->
                    add(found, new Trace(Sign.TITLE, clean(title)), new Use(plan, Measures.SECTION_ID, measure.id()))));
        }
        return found.entrySet().stream()
                .filter(e -> e.getValue().stream().map(Use::plan).distinct().count() > 1)
                .map(e -> new DoubleCount(e.getKey().sign(), e.getKey().value(), List.copyOf(e.getValue()))).toList();
    }

    private static void add(Map<Trace, List<Use>> found, Trace trace, Use use) {
        if (!trace.value().isBlank()) {
            found.computeIfAbsent(trace, t -> new ArrayList<>()).add(use);
        }
    }

    private static Set<Trace> traces(Item site) {
        Set<Trace> traces = new LinkedHashSet<>();
        site.get(Sites.PERMIT_ID).ifPresent(id -> traces.add(new Trace(Sign.PERMIT, id.strip().toUpperCase(Locale.ROOT))));
        site.list(Sites.INSTALLATIONS).forEach(i -> i.get(Installations.PERMIT_ID)
                .ifPresent(id -> traces.add(new Trace(Sign.PERMIT, id.strip().toUpperCase(Locale.ROOT)))));
        site.get(Sites.NAME).ifPresent(name -> site.get(Sites.MUNICIPALITY)
                .ifPresent(town -> traces.add(new Trace(Sign.PLACE, clean(name) + ", " + clean(town)))));
        return traces;
    }

    private static String clean(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
