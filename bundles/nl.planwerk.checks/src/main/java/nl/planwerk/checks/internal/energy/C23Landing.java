// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.energy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.PlanRule;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.WindLinks;

/** All wind at a landing point fits it, and nobody uses the power before it lands. */
public final class C23Landing extends PlanRule {

    public C23Landing() {
        super("C23", Severity.WARNING, Inputs.sections(WindLinks.SECTION_ID, Measures.SECTION_ID));
    }

    @Override
    public void check(PlanView plan, Problems problems) {
        Map<String, BigDecimal> landed = new HashMap<>();
        plan.plan().items(WindLinks.SECTION_ID).forEach(link -> link.get(WindLinks.LANDING_POINT).ifPresent(point ->
                Read.base(plan, link, WindLinks.CAPACITY).ifPresent(power -> landed.merge(point, power, BigDecimal::add))));
        for (Item link : plan.plan().items(WindLinks.SECTION_ID)) {
            early(link, plan, problems);
            Optional<BigDecimal> room = Read.base(plan, link, WindLinks.LANDING_CAPACITY);
            Optional<BigDecimal> sum = link.get(WindLinks.LANDING_POINT).map(landed::get);
            if (room.isPresent() && sum.isPresent() && sum.get().compareTo(room.get()) > 0) {
                problems.add(link, WindLinks.LANDING_CAPACITY, "room", link.get(WindLinks.LANDING_POINT).orElseThrow(),
                        new Amount(sum.get(), "MW"), new Amount(room.get(), "MW"));
            }
        }
    }

    private static void early(Item link, PlanView plan, Problems problems) {
        OptionalInt landing = Read.year(link, WindLinks.START_YEAR);
        if (landing.isPresent()) {
            link.list(WindLinks.MEASURES).stream().flatMap(ref -> plan.item(ref.id()).stream())
                    .filter(m -> Read.year(m, Measures.START_YEAR).orElse(landing.getAsInt()) < landing.getAsInt())
                    .forEach(m -> problems.add(link, WindLinks.START_YEAR, "early", Read.name(link), landing.getAsInt(),
                            Read.name(m), Read.year(m, Measures.START_YEAR).getAsInt()));
        }
    }
}
