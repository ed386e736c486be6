// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.Optional;

import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Phases;

/**
 * How far a measure or an exchange is, and how sure.
 *
 * @param certainty chance that it comes about, as a fraction; what is in operation is certain
 * @param rung      how far on the ladder of phases; -1 if beside it or not known
 */
record Stage(Optional<String> phase, Optional<BigDecimal> certainty, int rung) {
    static final Variants REDUCTION =
            new Variants(Figures.REDUCTION_ALL, Figures.REDUCTION_FIRM, Figures.REDUCTION_EXPECTED);
    static final Variants DECLINE = new Variants(Figures.DECLINE_ALL, Figures.DECLINE_FIRM, Figures.DECLINE_EXPECTED);
    private static final int FRONT_END_DESIGN = Phases.rung(Phases.FRONT_END_DESIGN);
    private static final int INVESTMENT_DECISION = Phases.rung(Phases.INVESTMENT_DECISION);

    static Stage of(Item item) {
        Optional<String> phase = item.get(Measures.PHASE);
        Optional<BigDecimal> stated = item.get(Measures.CERTAINTY).map(q -> q.value().movePointLeft(2));
        return new Stage(phase, stated.isPresent() || !phase.equals(Optional.of(Phases.OPERATIONAL)) ? stated
                : Optional.of(BigDecimal.ONE), phase.map(Phases::rung).orElse(-1));
    }

    /** The names of one figure counted in three ways. */
    record Variants(String all, String firm, String expected) {
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
        return rung >= INVESTMENT_DECISION;
    }

    /** Posts an amount in three ways: as it is, if in front-end design or later, and times its certainty. */
    void post(Variants names, int year, Total amount, Postings out) {
        out.post(names.all(), year, amount);
        if (phase.isEmpty()) {
            out.post(names.firm(), year, Total.UNKNOWN);
        } else if (rung >= FRONT_END_DESIGN) {
            out.post(names.firm(), year, amount);
        }
        out.post(names.expected(), year, certainty.map(amount::times).orElse(Total.UNKNOWN));
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
