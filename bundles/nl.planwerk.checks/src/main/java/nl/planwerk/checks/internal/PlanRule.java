// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanCheck;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.format.Messages;

/** A core rule about the plan as a whole. */
public abstract class PlanRule implements PlanCheck {
    private final String id;
    private final Severity severity;
    private final Inputs inputs;

    protected PlanRule(String id, Severity severity, Inputs inputs) {
        this.id = id;
        this.severity = severity;
        this.inputs = inputs;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final Inputs inputs() {
        return inputs;
    }

    @Override
    public final Messages texts() {
        return CheckTexts.ALL;
    }
}
