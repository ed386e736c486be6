// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.text;

import java.util.List;

import nl.planwerk.analysis.Figures;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problem;
import nl.planwerk.checks.QuickFix;
import nl.planwerk.model.check.Severity;

/** A total reduction typed in a text is not the sum of the measures. */
public final class C02PrintedTotal extends TextRule {

    public C02PrintedTotal() {
        super("C02", Severity.ERROR, Meaning.WRONG_TOTAL, Inputs.everything());
    }

    @Override
    public List<QuickFix> fixes(Problem problem, PlanView plan) {
        return bind(problem, plan, Figures.REDUCTION_ALL);
    }
}
