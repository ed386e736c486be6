// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Range;
import nl.planwerk.vocabulary.Plans;

/** Low, middle and high of an amount are in order, and all amounts are of one price level. */
public final class C25PriceLevel extends RecordRule {

    public C25PriceLevel() {
        super("C25", Severity.ERROR, Inputs.records(Inputs.ALL).withHeader(Plans.PRICE_LEVEL));
    }

    @Override
    public void check(Item item, PlanView plan, Problems problems) {
        OptionalInt level = Read.year(plan.plan().header(), Plans.PRICE_LEVEL);
        item.members().forEach((name, value) -> item.type().field(name)
                .ifPresent(field -> value(item, field, field, value, level, problems)));
    }

    private static void value(Item item, Field<?> outer, Field<?> field, Object value, OptionalInt level, Problems problems) {
        if (value instanceof Money money) {
            level(item, outer, money.priceLevel(), level, problems);
        } else if (value instanceof Range range && field.kind() instanceof FieldKind.Span span && span.money()) {
            if (above(range.low(), range.mid()) || above(range.mid(), range.high()) || above(range.low(), range.high())) {
                problems.add(item, outer, "order", Read.name(item));
            }
            level(item, outer, range.priceLevel(), level, problems);
        } else if (value instanceof List<?> list && field.kind() instanceof FieldKind.Records) {
            list.forEach(element -> {
                if (element instanceof Item record) {
                    record.members().forEach((name, inner) -> record.type().field(name)
                            .ifPresent(f -> value(item, outer, f, inner, level, problems)));
                }
            });
        }
    }

    private static void level(Item item, Field<?> field, OptionalInt own, OptionalInt plan, Problems problems) {
        if (own.isEmpty() && plan.isEmpty()) {
            problems.unknown(item, field, "unknown", Read.name(item));
        } else if (own.isPresent() && plan.isPresent() && own.getAsInt() != plan.getAsInt()) {
            problems.add(item, field, "other", Read.name(item), own.getAsInt(), plan.getAsInt());
        }
    }

    private static boolean above(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
    }
}
