// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;

/**
 * Figures together make a fixed figure or that of another field; for series, year by year. It speaks only where all of
 * them are known.
 *
 * @param value in the usual unit of the first field
 * @param total the other field
 */
public record SumEquals(List<Field<?>> fields, Optional<BigDecimal> value, Optional<Field<?>> total) implements Rule {
    /** So many fields have a place in a sentence. */
    public static final int MOST_FIELDS = 6;

    public SumEquals {
        fields = List.copyOf(fields);
    }

    @Override
    public void check(Item item, PlanView plan, Problems problems) {
        List<Map<Integer, BigDecimal>> parts = fields.stream().map(f -> Figures.of(plan, item, f)).toList();
        Set<Integer> years = new TreeSet<>(parts.get(0).keySet());
        parts.forEach(part -> years.retainAll(part.keySet()));
        for (int year : years) {
            BigDecimal sum = parts.stream().map(part -> part.get(year)).reduce(BigDecimal.ZERO, BigDecimal::add);
            wanted(item, plan, year).filter(wanted -> wanted.compareTo(sum) != 0).ifPresent(wanted -> {
                List<Object> args = new ArrayList<>(List.of(DescribedCheck.name(item)));
                fields.forEach(f -> args.add(DescribedCheck.label(plan, item.type(), f)));
                args.add(Figures.shown(plan, sum, fields.get(0)));
                args.add(Figures.shown(plan, wanted, fields.get(0)));
                args.add(year);
                problems.add(item, fields.get(0), year == Figures.NO_YEAR ? "" : "year", args.toArray());
            });
        }
    }

    private Optional<BigDecimal> wanted(Item item, PlanView plan, int year) {
        return total.isPresent() ? Optional.ofNullable(Figures.of(plan, item, total.get()).get(year))
                : value.map(v -> Figures.base(plan.plan().vocabulary(), v, Figures.unit(fields.get(0))));
    }
}
