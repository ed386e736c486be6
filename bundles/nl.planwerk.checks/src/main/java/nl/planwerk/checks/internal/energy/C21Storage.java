// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.energy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.PlanRule;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Unit;
import nl.planwerk.vocabulary.Infrastructure;

/** What is captured for storage fits the transport and storage allotted to the cluster. */
public final class C21Storage extends PlanRule {

    public C21Storage() {
        super("C21", Severity.ERROR, Inputs.everything());
    }

    @Override
    public void check(PlanView plan, Problems problems) {
        List<Item> ways = plan.plan().items(Infrastructure.SECTION_ID).stream().filter(need -> carries(need, plan)).toList();
        if (ways.isEmpty()) {
            return;
        }
        for (int year : plan.analysis().years()) {
            BigDecimal captured = plan.analysis().value(Figures.CAPTURED, year).map(Total::known).orElse(BigDecimal.ZERO);
            BigDecimal room = ways.stream().filter(w -> Read.year(w, Infrastructure.PLANNED_YEAR).orElse(year) <= year)
                    .map(w -> room(w, plan)).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (captured.compareTo(room) > 0) {
                problems.section(severity(), Infrastructure.SECTION_ID, "", year, new Amount(captured, "kt/yr"),
                        new Amount(room, "kt/yr"));
                return;
            }
        }
    }

    private static boolean carries(Item need, PlanView plan) {
        boolean co2 = need.get(Infrastructure.CARRIERS).filter(c -> c.contains("co2")).isPresent();
        return co2 && Optional.of(need).flatMap(n -> n.get(Infrastructure.ALLOTTED).or(() -> n.get(Infrastructure.CAPACITY)))
                .flatMap(q -> plan.plan().vocabulary().unit(q.unit()))
                .filter(u -> u.dimension() == Unit.Dimension.MASS_PER_YEAR).isPresent();
    }

    private static BigDecimal room(Item way, PlanView plan) {
        return Read.base(plan, way, Infrastructure.ALLOTTED).or(() -> Read.base(plan, way, Infrastructure.CAPACITY))
                .orElse(BigDecimal.ZERO);
    }
}
