// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.energy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.WindLinks;

/** All wind at a landing point fits it, and nobody uses the power before it lands. */
public final class C23Landing extends RecordRule {

    public C23Landing() {
        super("C23", Severity.WARNING, Inputs.records(WindLinks.SECTION_ID).withNeighbours()
                .withSections(WindLinks.SECTION_ID));
    }

    @Override
    public void check(Item link, PlanView plan, Problems problems) {
        OptionalInt landing = Read.year(link, WindLinks.START_YEAR);
        link.list(WindLinks.MEASURES).stream().flatMap(ref -> plan.item(ref.id()).stream())
                .filter(m -> landing.isPresent() && Read.year(m, Measures.START_YEAR).orElse(9999) < landing.getAsInt())
                .forEach(m -> problems.add(link, WindLinks.START_YEAR, "early", Read.name(link), landing.getAsInt(),
                        Read.name(m), Read.year(m, Measures.START_YEAR).getAsInt()));
        Optional<BigDecimal> room = Read.base(plan, link, WindLinks.LANDING_CAPACITY);
        Optional<String> point = link.get(WindLinks.LANDING_POINT);
        if (room.isPresent() && point.isPresent()) {
            BigDecimal sum = plan.plan().items(WindLinks.SECTION_ID).stream()
                    .filter(l -> l.get(WindLinks.LANDING_POINT).equals(point))
                    .flatMap(l -> Read.base(plan, l, WindLinks.CAPACITY).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(room.get()) > 0) {
                problems.add(link, WindLinks.LANDING_CAPACITY, "room", point.get(), new Amount(sum, "MW"),
                        new Amount(room.get(), "MW"));
            }
        }
    }
}
