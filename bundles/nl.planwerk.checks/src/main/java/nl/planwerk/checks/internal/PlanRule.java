// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanCheck;
import nl.planwerk.checks.Rule;
import nl.planwerk.model.check.Severity;

/** A core rule about the plan as a whole. */
public abstract class PlanRule extends Rule implements PlanCheck {

    protected PlanRule(String id, Severity severity, Inputs inputs) {
        super(id, severity, inputs, CheckTexts.ALL);
    }
}
