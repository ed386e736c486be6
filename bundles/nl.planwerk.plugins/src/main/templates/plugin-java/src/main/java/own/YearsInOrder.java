// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package #package#;

import java.util.List;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problem;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.QuickFix;
import nl.planwerk.checks.RecordCheck;
import nl.planwerk.checks.Text;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Quantity;
import org.osgi.service.component.annotations.Component;

/** A check with a quick fix: a quay does not end before it starts. */
@Component(service = Check.class)
public final class YearsInOrder implements RecordCheck {

    @Override
    public String id() {
        return OwnCluster.ID + ":yearsInOrder";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** It reads the records of one section, so it runs again only when one of these changes. */
    @Override
    public Inputs inputs() {
        return Inputs.records(Quays.SECTION.id());
    }

    @Override
    public Messages texts() {
        return OwnCluster.messages();
    }

    /** The sentence stands in the texts under the id of the check. */
    @Override
    public void check(Item quay, PlanView plan, Problems problems) {
        int start = year(quay.get(Quays.START_YEAR).orElse(null), 0);
        int end = year(quay.get(Quays.END_YEAR).orElse(null), Integer.MAX_VALUE);
        if (end < start) {
            problems.add(quay, Quays.END_YEAR, "", quay.get(Quays.NAME).orElse(quay.id()), start, end);
        }
    }

    private static int year(Quantity quantity, int otherwise) {
        return quantity == null ? otherwise : quantity.value().intValue();
    }

    /** One edit that the author can undo: the two years change places. */
    @Override
    public List<QuickFix> fixes(Problem problem, PlanView plan) {
        return plan.item(problem.place().item()).map(quay -> List.of(new QuickFix(
                new Text(texts(), id() + ".swap", List.of()),
                p -> p.edit(Quays.SECTION.id(), section -> section.with(swapped(quay)))))).orElse(List.of());
    }

    private static Item swapped(Item quay) {
        return quay.with(Quays.START_YEAR, quay.get(Quays.END_YEAR).orElseThrow())
                .with(Quays.END_YEAR, quay.get(Quays.START_YEAR).orElseThrow());
    }
}
