// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;

/**
 * A figure is not above a fixed one or that of another field; for series, year by year.
 *
 * @param value in the usual unit of the field
 * @param other the other field
 */
public record AtMost(Field<?> field, Optional<BigDecimal> value, Optional<Field<?>> other) implements Rule {

    @Override
    public void check(Item item, PlanView plan, Problems problems) {
        Map<Integer, BigDecimal> limits = other.map(f -> Figures.of(plan, item, f)).orElse(Map.of());
        Optional<BigDecimal> fixed = value.map(v -> Figures.base(plan.plan().vocabulary(), v, Figures.unit(field)));
        Figures.of(plan, item, field).forEach((year, figure) -> fixed.or(() -> limit(limits, year))
                .filter(limit -> figure.compareTo(limit) > 0)
                .ifPresent(limit -> problems.add(item, field, year == Figures.NO_YEAR ? "" : "year", DescribedCheck.name(item),
                        DescribedCheck.label(plan, item.type(), field), Figures.shown(plan, figure, field),
                        Figures.shown(plan, limit, field), year)));
    }

    /** A single figure holds for every year. */
    private static Optional<BigDecimal> limit(Map<Integer, BigDecimal> limits, int year) {
        return Optional.ofNullable(limits.getOrDefault(year, limits.get(Figures.NO_YEAR)));
    }
}
