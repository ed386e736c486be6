// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.Optional;

import nl.planwerk.analysis.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Phases;

/**
 * How far a measure or an exchange is, and how sure.
 *
 * @param certainty chance that it comes about, as a fraction; what is in operation is certain
 */
record Stage(Optional<String> phase, Optional<BigDecimal> certainty) {
    private static final int FRONT_END_DESIGN = Phases.rung(Phases.FRONT_END_DESIGN);
    private static final int INVESTMENT_DECISION = Phases.rung(Phases.INVESTMENT_DECISION);

    static Stage of(Item item) {
        Optional<String> phase = item.get(Measures.PHASE);
        Optional<BigDecimal> stated = item.get(Measures.CERTAINTY).map(q -> q.value().movePointLeft(2));
        return new Stage(phase, stated.isPresent() || !phase.equals(Optional.of(Phases.OPERATIONAL)) ? stated
                : Optional.of(BigDecimal.ONE));
    }

    /** How far on the ladder of phases; -1 if beside it or not known. */
    int rung() {
        return phase.map(Phases::rung).orElse(-1);
    }

    /** The certainty; below every stated one if it is not known. */
    BigDecimal sureness() {
        return certainty.orElse(BigDecimal.ONE.negate());
    }

    boolean stopped() {
        return phase.equals(Optional.of(Phases.STOPPED));
    }

    boolean operational() {
        return phase.equals(Optional.of(Phases.OPERATIONAL));
    }

    boolean pastDecision() {
        return phase.isPresent() && Phases.rung(phase.get()) >= INVESTMENT_DECISION;
    }

    /** Posts an amount under {@code <prefix>.all}, {@code .firm} (front-end design or later) and {@code .expected}. */
    void variants(String prefix, int year, Total amount, Postings out) {
        out.post(prefix + ".all", year, amount);
        if (phase.isEmpty()) {
            out.post(prefix + ".firm", year, Total.UNKNOWN);
        } else if (Phases.rung(phase.get()) >= FRONT_END_DESIGN) {
            out.post(prefix + ".firm", year, amount);
        }
        out.post(prefix + ".expected", year, certainty.map(amount::times).orElse(Total.UNKNOWN));
    }

    /** Posts an amount if it is in the early phase; unknown without a phase. */
    void early(String name, int year, Total amount, Postings out) {
        if (phase.isEmpty()) {
            out.post(name, year, Total.UNKNOWN);
        } else if (Phases.EARLY.contains(phase.get())) {
            out.post(name, year, amount);
        }
    }
}
