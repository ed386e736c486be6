// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.rules;

import java.util.List;
import java.util.Optional;

import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Quantity;

/** A year or date is not before another one. What is known to the year only is compared by the year. */
public record NotBefore(Field<?> field, Field<?> other) implements Rule {

    @Override
    public void check(Item item, PlanView plan, Problems problems) {
        Optional<List<Integer>> later = date(item, field);
        Optional<List<Integer>> earlier = date(item, other);
        if (later.isPresent() && earlier.isPresent() && isBefore(later.get(), earlier.get())) {
            problems.add(item, field, "", DescribedCheck.name(item), DescribedCheck.label(plan, item.type(), field),
                    written(item, field), DescribedCheck.label(plan, item.type(), other), written(item, other));
        }
    }

    private static Optional<List<Integer>> date(Item item, Field<?> field) {
        Object value = item.get(field).map(Object.class::cast).orElse("");
        if (value instanceof Quantity quantity) {
            return Optional.of(List.of(quantity.value().intValue()));
        } else if (value instanceof PartialDate date) {
            return Optional.of(date.day().isPresent()
                    ? List.of(date.year(), date.month().orElseThrow(), date.day().getAsInt())
                    : date.month().isPresent() ? List.of(date.year(), date.month().getAsInt()) : List.of(date.year()));
        }
        return Optional.empty();
    }

    private static boolean isBefore(List<Integer> later, List<Integer> earlier) {
        for (int i = 0; i < Math.min(later.size(), earlier.size()); i++) {
            if (!later.get(i).equals(earlier.get(i))) {
                return later.get(i) < earlier.get(i);
            }
        }
        return false;
    }

    private static String written(Item item, Field<?> field) {
        Object value = item.get(field).orElseThrow();
        return value instanceof Quantity quantity ? quantity.value().toPlainString() : value.toString();
    }
}
