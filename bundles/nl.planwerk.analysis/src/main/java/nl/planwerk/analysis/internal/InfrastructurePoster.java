// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.List;
import java.util.OptionalInt;

import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Unit.Dimension;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.Infrastructure;

/** What one piece of infrastructure contributes: allotted capacity, investment, and the reductions that wait for it. */
final class InfrastructurePoster implements Poster {
    @Override
    public void post(int number, Item item, View view, Postings out) {
        OptionalInt needed = Settings.whole(item, Infrastructure.NEEDED_YEAR);
        OptionalInt planned = Settings.whole(item, Infrastructure.PLANNED_YEAR);
        boolean cancelled = item.get(Infrastructure.PHASE).filter(Codes.INFRASTRUCTURE_CANCELLED::equals).isPresent();
        if (item.get(Infrastructure.PART_OF).isEmpty() && !cancelled) {
            item.get(Infrastructure.INVESTMENT).ifPresent(range ->
                    out.post(Figures.INVESTMENT_INFRASTRUCTURE, 0, view.money(range, Dimension.MONEY)));
            item.get(Infrastructure.ALLOTTED).ifPresent(q -> capacity(item, q, planned, view, out));
        }
        List<Integer> late = view.settings().years().stream().filter(y -> isLate(needed, planned, cancelled, y)).toList();
        if (!late.isEmpty()) {
            AtRisk atRisk = AtRisk.of(number, view);
            late.forEach(year -> out.post(Figures.AT_RISK_INFRASTRUCTURE, item.id(), year, atRisk.in(year)));
        }
    }

    /** Whether a year needs it and does not have it; a year of arrival that is not stated is not called late. */
    static boolean isLate(OptionalInt needed, OptionalInt planned, boolean cancelled, int year) {
        return needed.isPresent() && needed.getAsInt() <= year
                && (cancelled || planned.isPresent() && planned.getAsInt() > year);
    }

    static boolean isLate(Item item, int year) {
        return isLate(Settings.whole(item, Infrastructure.NEEDED_YEAR), Settings.whole(item, Infrastructure.PLANNED_YEAR),
                item.get(Infrastructure.PHASE).filter(Codes.INFRASTRUCTURE_CANCELLED::equals).isPresent(), year);
    }

    private static void capacity(Item item, Quantity allotted, OptionalInt planned, View view, Postings out) {
        boolean mass = view.factor(allotted.unit(), Dimension.MASS_PER_YEAR).isPresent();
        boolean power = view.factor(allotted.unit(), Dimension.POWER).isPresent();
        if (!mass && !power) {
            return;
        }
        Total amount = view.in(Total.of(allotted.value()), allotted.unit(),
                mass ? Dimension.MASS_PER_YEAR : Dimension.POWER);
        for (String carrier : item.get(Infrastructure.CARRIERS).orElse(List.of())) {
            for (int year : view.years()) {
                if (planned.isEmpty()) {
                    out.post(mass ? Figures.CAPACITY_MASS : Figures.CAPACITY_POWER, carrier, year, Total.UNKNOWN);
                } else if (planned.getAsInt() <= year) {
                    out.post(mass ? Figures.CAPACITY_MASS : Figures.CAPACITY_POWER, carrier, year, amount);
                }
            }
        }
    }
}
