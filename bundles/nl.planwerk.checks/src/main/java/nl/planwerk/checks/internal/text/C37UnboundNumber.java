// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.text;

import java.util.Optional;

import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.FigureType;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.model.bound.BoundFigures;
import nl.planwerk.model.bound.Placeholder;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;

/** A figure typed in a text instead of bound to the plan, or bound to what is not in the plan. */
public final class C37UnboundNumber extends TextRule {

    public C37UnboundNumber() {
        super("C37", Severity.WARNING, Meaning.UNBOUND, Inputs.everything());
    }

    @Override
    public void check(PlanView plan, Problems problems) {
        super.check(plan, problems);
        texts(plan.plan(), problems).forEach(text -> {
            if (text.text().contains("{{")) {
                BoundFigures.in(text.text()).stream().filter(p -> !leads(p, plan)).forEach(p ->
                        problems.at(severity(), text.place(), "broken", p.source()));
            }
        });
    }

    private static boolean leads(Placeholder placeholder, PlanView plan) {
        Optional<Placeholder.Target> target = placeholder.target();
        if (target.isEmpty()) {
            return false;
        } else if (target.get() instanceof Placeholder.Calculated calculated) {
            return FigureKey.parse(calculated.key()).flatMap(key -> FigureType.find(key.name())).isPresent();
        }
        Placeholder.FieldValue value = (Placeholder.FieldValue) target.get();
        Optional<Item> item = value.item().isEmpty() ? Optional.of(plan.plan().header()) : plan.item(value.item());
        return item.filter(i -> i.type().id().equals(value.type())).flatMap(i -> i.type().field(value.field())).isPresent();
    }
}
