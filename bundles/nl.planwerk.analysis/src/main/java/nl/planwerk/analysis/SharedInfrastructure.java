// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import nl.planwerk.analysis.convert.Decimals;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Unit;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.Infrastructure;

/**
 * The infrastructure that several plans name, each taken once. Two records are taken for the same if they share a carrier
 * and their names are equal as far as the colon, or one's name, written as a proper name, stands in the other's.
 */
public final class SharedInfrastructure {
    private static final String CO2 = "co2";
    private static final int SHORTEST = 5;
    private static final Pattern PROPER_NAME = Pattern.compile("(?:[\\p{Lu}\\d][^ ]*)(?: [\\p{Lu}\\d][^ ]*)*");

    private final List<Plan> plans;
    private final List<Group> groups = new ArrayList<>();

    private SharedInfrastructure(List<Plan> plans) {
        this.plans = List.copyOf(plans);
    }

    /**
     * One infrastructure.
     *
     * @param name as the plan that names it first has it
     * @param uses its records, by position in the list of plans
     */
    public record Group(String name, List<RollUp.Use> uses) {
        public Group {
            uses = List.copyOf(uses);
        }

        /** Whether more than one plan counts on it. */
        public boolean shared() {
            return uses.stream().map(RollUp.Use::plan).distinct().count() > 1;
        }
    }

    /** The infrastructure of these plans. */
    public static SharedInfrastructure of(List<Plan> plans) {
        SharedInfrastructure all = new SharedInfrastructure(plans);
        for (int i = 0; i < plans.size(); i++) {
            for (Item item : plans.get(i).items(Infrastructure.SECTION_ID)) {
                all.add(i, item);
            }
        }
        return all;
    }

    /** Each infrastructure once, in the order in which the plans name it; parts of a whole and what was cancelled too. */
    public List<Group> groups() {
        return List.copyOf(groups);
    }

    private void add(int plan, Item item) {
        RollUp.Use use = new RollUp.Use(plan, Infrastructure.SECTION_ID, item.id());
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (group.uses().stream().anyMatch(other -> other.plan() != plan && same(item(other), item))) {
                List<RollUp.Use> uses = new ArrayList<>(group.uses());
                uses.add(use);
                groups.set(i, new Group(group.name(), uses));
                return;
            }
        }
        groups.add(new Group(item.get(Infrastructure.TITLE).orElse(item.id()), List.of(use)));
    }

    /** The record of a use. */
    public Item item(RollUp.Use use) {
        return plans.get(use.plan()).section(use.section()).item(use.item()).orElseThrow();
    }

    private static boolean same(Item a, Item b) {
        Set<String> carriers = new LinkedHashSet<>(a.get(Infrastructure.CARRIERS).orElse(List.of()));
        carriers.retainAll(b.get(Infrastructure.CARRIERS).orElse(List.of()));
        String left = name(a);
        String right = name(b);
        return !carriers.isEmpty() && !left.isEmpty() && !right.isEmpty()
                && (left.equalsIgnoreCase(right) || within(left, right) || within(right, left));
    }

    private static String name(Item item) {
        String title = item.get(Infrastructure.TITLE).orElse("").strip();
        int colon = title.indexOf(':');
        return (colon < 0 ? title : title.substring(0, colon)).strip();
    }

    private static boolean within(String part, String whole) {
        return part.length() >= SHORTEST && PROPER_NAME.matcher(part).matches()
                && (" " + whole.toLowerCase(Locale.ROOT) + " ").contains(" " + part.toLowerCase(Locale.ROOT) + " ");
    }

    /**
     * More than there is: what the plans count on of one infrastructure, together.
     *
     * @param allotted the sum over plans of what is allotted to their clusters, in the unit of the capacity
     * @param capacity the greatest that a plan states
     */
    public record Overclaim(BigDecimal allotted, Quantity capacity) {
    }

    /**
     * {@code sum over plans of allotted > capacity}, compared within a dimension (tonnes with tonnes, power with power); the
     * first if there are more. Empty if it fits, or if no plan states a capacity in a unit like those.
     */
    public Optional<Overclaim> overclaim(Group group) {
        return group.uses().stream().flatMap(use -> unit(use, Infrastructure.CAPACITY).stream()).map(Unit::dimension).distinct()
                .flatMap(dimension -> overclaim(group, dimension).stream()).findFirst();
    }

    private Optional<Overclaim> overclaim(Group group, Unit.Dimension dimension) {
        return group.uses().stream().filter(use -> in(use, Infrastructure.CAPACITY, dimension).isPresent())
                .max(Comparator.comparing(use -> in(use, Infrastructure.CAPACITY, dimension).orElseThrow()))
                .flatMap(use -> {
                    Quantity capacity = item(use).get(Infrastructure.CAPACITY).orElseThrow();
                    Unit unit = unit(use, Infrastructure.CAPACITY).orElseThrow();
                    BigDecimal allotted = Decimals.divide(allotted(group, dimension), unit.factor());
                    return allotted.compareTo(capacity.value()) > 0 ? Optional.of(new Overclaim(allotted, capacity))
                            : Optional.empty();
                });
    }

    private Optional<Unit> unit(RollUp.Use use, Field<Quantity> field) {
        return item(use).get(field).flatMap(quantity -> plans.get(use.plan()).vocabulary().unit(quantity.unit()));
    }

    /** What all plans count on, in the base unit of the dimension; of one plan with several records the greatest. */
    private BigDecimal allotted(Group group, Unit.Dimension dimension) {
        Map<Integer, BigDecimal> byPlan = new TreeMap<>();
        group.uses().forEach(use -> in(use, Infrastructure.ALLOTTED, dimension)
                .ifPresent(amount -> byPlan.merge(use.plan(), amount, BigDecimal::max)));
        return byPlan.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * How much CO2 can be carried and stored in a year, kilotonne per year: the greatest capacity that a plan states for each
     * infrastructure, else what is allotted in all plans together. What is planned later, cancelled or part of a whole does
     * not count; what has no year or no figure is unknown.
     */
    public Total co2Capacity(int year) {
        return groups.stream().filter(this::carriesCo2).map(group -> capacity(group, year)).reduce(Total.EMPTY, Total::plus);
    }

    private boolean carriesCo2(Group group) {
        return group.uses().stream().map(this::item).allMatch(item -> item.get(Infrastructure.PART_OF).isEmpty()
                && item.get(Infrastructure.PHASE).filter(Codes.INFRASTRUCTURE_CANCELLED::equals).isEmpty()
                && item.get(Infrastructure.CARRIERS).filter(carriers -> carriers.contains(CO2)).isPresent());
    }

    private Total capacity(Group group, int year) {
        OptionalInt planned = group.uses().stream().map(this::item)
                .flatMap(item -> item.get(Infrastructure.PLANNED_YEAR).stream())
                .mapToInt(quantity -> quantity.value().intValue()).min();
        if (planned.isPresent() && planned.getAsInt() > year) {
            return Total.EMPTY;
        }
        Optional<BigDecimal> stated = group.uses().stream()
                .flatMap(use -> in(use, Infrastructure.CAPACITY, Unit.Dimension.MASS_PER_YEAR).stream()).max(BigDecimal::compareTo);
        Optional<BigDecimal> allotted = Optional.of(allotted(group, Unit.Dimension.MASS_PER_YEAR)).filter(sum -> sum.signum() > 0);
        return planned.isEmpty() ? Total.UNKNOWN : stated.or(() -> allotted).map(Total::of).orElse(Total.UNKNOWN);
    }

    /** A figure of that dimension in its base unit. */
    private Optional<BigDecimal> in(RollUp.Use use, Field<Quantity> field, Unit.Dimension dimension) {
        return unit(use, field).filter(unit -> unit.dimension() == dimension)
                .map(unit -> item(use).get(field).orElseThrow().value().multiply(unit.factor()));
    }
}
