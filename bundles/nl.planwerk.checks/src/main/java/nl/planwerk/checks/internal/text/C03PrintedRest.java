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

/** A remaining emission typed in a text is not what base year, autonomous change and measures make. */
public final class C03PrintedRest extends TextRule {

    public C03PrintedRest() {
        super("C03", Severity.ERROR, Meaning.WRONG_REST, Inputs.everything());
    }

    @Override
    public List<QuickFix> fixes(Problem problem, PlanView plan) {
        return bind(problem, plan, Figures.REST_ALL);
    }
}
