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
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Money;
import nl.planwerk.vocabulary.Fundings;
import nl.planwerk.vocabulary.Instruments;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Phases;

/** Public money stays within the costs and within what its scheme gives, to whom and when. */
public final class C26Subsidy extends RecordRule {

    public C26Subsidy() {
        super("C26", Severity.WARNING, Inputs.records(Measures.SECTION_ID).withNeighbours());
    }

    @Override
    public void check(Item measure, PlanView plan, Problems problems) {
        List<Item> all = measure.list(Measures.FUNDING).stream()
                .filter(f -> f.get(Fundings.STATUS).filter("rejected"::equals).isEmpty()).toList();
        Optional<BigDecimal> cost = Read.estimate(plan, measure, Measures.INVESTMENT);
        BigDecimal sum = all.stream().flatMap(f -> amount(f, plan).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (cost.isPresent() && sum.compareTo(cost.get()) > 0) {
            problems.add(measure, Measures.FUNDING, "sum", Read.name(measure), new Amount(sum, "MEUR"),
                    new Amount(cost.get(), "MEUR"));
            return;
        }
        all.forEach(f -> f.get(Fundings.INSTRUMENT).flatMap(ref -> plan.item(ref.id()))
                .ifPresent(scheme -> scheme(measure, f, scheme, plan, problems)));
    }

    private static Optional<BigDecimal> amount(Item funding, PlanView plan) {
        return funding.get(Fundings.AMOUNT).map(m -> Read.base(plan, m.amount(), m.unit()));
    }

    private static void scheme(Item measure, Item funding, Item scheme, PlanView plan, Problems problems) {
        Optional<BigDecimal> amount = amount(funding, plan);
        Optional<Money> most = scheme.get(Instruments.MAXIMUM);
        Optional<BigDecimal> share = scheme.get(Instruments.MAXIMUM_SHARE).map(q -> q.value().movePointLeft(2))
                .flatMap(s -> Read.estimate(plan, measure, Measures.INVESTMENT).map(s::multiply));
        Optional<BigDecimal> limit = most.map(m -> Read.base(plan, m.amount(), m.unit()))
                .map(m -> share.map(m::min).orElse(m)).or(() -> share);
        if (amount.isPresent() && limit.isPresent() && amount.get().compareTo(limit.get()) > 0) {
            problems.add(measure, Measures.FUNDING, "most", Read.name(measure), Read.name(scheme),
                    new Amount(amount.get(), "MEUR"), new Amount(limit.get(), "MEUR"));
        }
        if (!trl(measure, scheme) || !phase(measure, scheme)) {
            problems.add(measure, Measures.FUNDING, "range", Read.name(measure), Read.name(scheme));
        }
        OptionalInt decision = Read.year(measure, Measures.FID_YEAR);
        boolean granted = funding.get(Fundings.STATUS).filter("granted"::equals).isPresent();
        if (!granted && decision.isPresent()
                && (scheme.get(Instruments.OPEN_UNTIL).filter(d -> d.year() < decision.getAsInt()).isPresent()
                || scheme.get(Instruments.OPEN_FROM).filter(d -> d.year() > decision.getAsInt()).isPresent())) {
            problems.add(measure, Measures.FUNDING, "closed", Read.name(measure), Read.name(scheme), decision.getAsInt());
        }
    }

    private static boolean trl(Item measure, Item scheme) {
        OptionalInt trl = Read.year(measure, Measures.TRL);
        return trl.isEmpty() || trl.getAsInt() >= Read.year(scheme, Instruments.TRL_FROM).orElse(0)
                && trl.getAsInt() <= Read.year(scheme, Instruments.TRL_TO).orElse(9);
    }

    private static boolean phase(Item measure, Item scheme) {
        int rung = measure.get(Measures.PHASE).map(Phases::rung).orElse(-1);
        return rung < 0 || rung >= scheme.get(Instruments.PHASE_FROM).map(Phases::rung).orElse(0)
                && rung <= scheme.get(Instruments.PHASE_TO).map(Phases::rung).orElse(Phases.LADDER.size());
    }
}
