// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.energy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problem;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.QuickFix;
import nl.planwerk.checks.internal.CheckTexts;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.Exchanges;

/** Giver and taker of an exchange together count what is avoided once. */
public final class C12Shares extends RecordRule {
    private static final BigDecimal WHOLE = new BigDecimal(100);

    public C12Shares() {
        super("C12", Severity.ERROR, Inputs.records(Exchanges.SECTION_ID));
    }

    @Override
    public void check(Item exchange, PlanView plan, Problems problems) {
        Optional<BigDecimal> from = exchange.get(Exchanges.CLAIM_FROM).map(Quantity::value);
        Optional<BigDecimal> to = exchange.get(Exchanges.CLAIM_TO).map(Quantity::value);
        if (from.isPresent() && to.isPresent() && from.get().add(to.get()).compareTo(WHOLE) != 0) {
            problems.add(exchange, Exchanges.CLAIM_TO, "", Read.name(exchange), from.get(), to.get(), from.get().add(to.get()));
        } else if (exchange.get(Exchanges.AVOIDED).isPresent() && from.isEmpty() != to.isEmpty()) {
            problems.unknown(exchange, from.isEmpty() ? Exchanges.CLAIM_FROM : Exchanges.CLAIM_TO, "half", Read.name(exchange));
        }
    }

    @Override
    public List<QuickFix> fixes(Problem problem, PlanView plan) {
        return plan.item(problem.place().item()).flatMap(x -> x.get(Exchanges.CLAIM_FROM).map(from -> {
            BigDecimal rest = WHOLE.subtract(from.value());
            Item mended = x.with(Exchanges.CLAIM_TO, new Quantity(rest, "%", FigureInfo.NONE));
            return List.of(new QuickFix(CheckTexts.fix("share", rest), p -> p.edit(Exchanges.SECTION_ID, s -> s.with(mended))));
        })).orElse(List.of());
    }
}
