// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.scope;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.internal.PlanRule;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.model.bound.BoundFigures;
import nl.planwerk.model.bound.Placeholder;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Measures;

/** No text shows a confidential value, and no total gives one away: it has three contributors, and none has 80 percent. */
public final class C38Confidential extends PlanRule {
    private static final BigDecimal FOUR_FIFTHS = new BigDecimal("0.8");

    public C38Confidential() {
        super("C38", Severity.ERROR, Inputs.everything());
    }

    @Override
    public void check(PlanView plan, Problems problems) {
        for (Item chapter : plan.plan().items(Chapters.SECTION_ID)) {
            String text = chapter.get(Chapters.NARRATIVE).orElse("");
            if (text.contains("{{")) {
                BoundFigures.in(text).stream().flatMap(p -> shown(p, plan).stream()).forEach(item ->
                        problems.add(chapter, Chapters.NARRATIVE, "text", Read.name(item)));
            }
        }
        List<Item> secret = plan.plan().items(Measures.SECTION_ID).stream()
                .filter(m -> confidential(m) && Read.counts(m) && m.get(Measures.REDUCTION).isPresent()).toList();
        for (Item measure : secret) {
            plan.analysis().years().stream().filter(year -> revealed(measure, year, plan)).findFirst()
                    .ifPresent(year -> problems.add(measure, Measures.REDUCTION, "total", Read.name(measure), year));
        }
    }

    private static Optional<Item> shown(Placeholder placeholder, PlanView plan) {
        return placeholder.target().filter(Placeholder.FieldValue.class::isInstance)
                .map(Placeholder.FieldValue.class::cast).flatMap(v -> plan.item(v.item()))
                .filter(C38Confidential::confidential);
    }

    private static boolean confidential(Item item) {
        return item.get(Common.CONFIDENTIALITY).filter(c -> !c.equals("public")).isPresent();
    }

    private static boolean revealed(Item measure, int year, PlanView plan) {
        BigDecimal own = Read.series(plan, measure, Measures.REDUCTION).get(year);
        Optional<Total> total = plan.analysis().value(Figures.REDUCTION_ALL, year);
        return own != null && own.signum() > 0 && total.isPresent() && total.get().known().compareTo(own) >= 0
                && (total.get().records() < 3 || own.compareTo(total.get().known().multiply(FOUR_FIFTHS)) > 0);
    }
}
