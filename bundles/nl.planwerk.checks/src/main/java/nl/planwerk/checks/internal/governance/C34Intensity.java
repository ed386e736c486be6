// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.governance;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Indicators;

/** An indicator per tonne of product stands beside its absolute counterpart. */
public final class C34Intensity extends RecordRule {

    public C34Intensity() {
        super("C34", Severity.WARNING, Inputs.records(Indicators.SECTION_ID).withNeighbours());
    }

    @Override
    public void check(Item indicator, PlanView plan, Problems problems) {
        boolean beside = indicator.get(Indicators.COUNTERPART).flatMap(ref -> plan.item(ref.id()))
                .filter(other -> !other.get(Indicators.INTENSITY).orElse(false)).isPresent();
        if (indicator.get(Indicators.INTENSITY).orElse(false) && !beside) {
            problems.add(indicator, Indicators.COUNTERPART, "", Read.name(indicator));
        }
    }
}
