// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.RecordCheck;
import nl.planwerk.checks.Rule;
import nl.planwerk.model.check.Severity;

/** A core rule about single records. */
public abstract class RecordRule extends Rule implements RecordCheck {

    protected RecordRule(String id, Severity severity, Inputs inputs) {
        super(id, severity, inputs, CheckTexts.ALL);
    }
}
