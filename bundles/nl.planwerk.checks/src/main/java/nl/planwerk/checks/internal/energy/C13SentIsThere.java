// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.energy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Unit;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.EnergyFlows;
import nl.planwerk.vocabulary.Exchanges;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;

/** What is sent is there at the giver, and arrives but for the losses. */
public final class C13SentIsThere extends RecordRule {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    public C13SentIsThere() {
        super("C13", Severity.ERROR, Inputs.records(Exchanges.SECTION_ID, Sites.SECTION_ID).withNeighbours()
                .withHeader(Plans.SCENARIO));
    }

    @Override
    public void check(Item item, PlanView plan, Problems problems) {
        if (item.type().id().equals(Exchanges.TYPE.id())) {
            received(item, plan, problems);
        } else {
            sent(item, plan, problems);
        }
    }

    private static void received(Item exchange, PlanView plan, Problems problems) {
        Map<Integer, BigDecimal> received = Read.series(plan, exchange, Exchanges.RECEIVED);
        BigDecimal losses = exchange.get(Exchanges.LOSSES).map(q -> q.value()).orElse(BigDecimal.ZERO);
        Read.series(plan, exchange, Exchanges.QUANTITIES).entrySet().stream().filter(sent -> {
            BigDecimal arrived = received.get(sent.getKey());
            BigDecimal expected = sent.getValue().multiply(HUNDRED.subtract(losses)).movePointLeft(2);
            return arrived != null && arrived.subtract(expected).abs().compareTo(expected.abs().multiply(ROUNDING)) > 0;
        }).findFirst().ifPresent(sent -> problems.add(exchange, Exchanges.RECEIVED, "losses", Read.name(exchange), sent.getKey(),
                losses));
    }

    /** The exchanges of one carrier from a site against what the site makes of it. */
    private static void sent(Item site, PlanView plan, Problems problems) {
        for (Item flow : plan.users(site.id(), EnergyFlows.TYPE)) {
            if (flow.get(EnergyFlows.DIRECTION).filter("demand"::equals).isPresent()) {
                continue;
            }
            String carrier = flow.get(EnergyFlows.CARRIER).orElse("");
            for (Map.Entry<Integer, BigDecimal> made : Read.scenario(plan, flow, EnergyFlows.ENERGY).entrySet()) {
                BigDecimal sum = plan.users(site.id(), Exchanges.TYPE).stream()
                        .filter(x -> x.get(Exchanges.FROM_SITE).filter(s -> s.id().equals(site.id())).isPresent()
                                && x.get(Exchanges.STREAMS).filter(c -> c.contains(carrier)).isPresent())
                        .flatMap(x -> sent(x, made.getKey(), plan).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
                if (sum.compareTo(made.getValue()) > 0) {
                    problems.add(site, Sites.NAME, "source", Read.name(site), made.getKey(), new Amount(sum, "PJ/yr"),
                            new Amount(made.getValue(), "PJ/yr"));
                    return;
                }
            }
        }
    }

    private static Optional<BigDecimal> sent(Item exchange, int year, PlanView plan) {
        Optional<YearSeries> series = exchange.get(Exchanges.QUANTITIES).filter(s -> plan.plan().vocabulary().unit(s.unit())
                .filter(u -> u.dimension() == Unit.Dimension.ENERGY_PER_YEAR).isPresent());
        return series.flatMap(s -> s.at(year).map(v -> Read.base(plan, v.value(), s.unit())));
    }
}
