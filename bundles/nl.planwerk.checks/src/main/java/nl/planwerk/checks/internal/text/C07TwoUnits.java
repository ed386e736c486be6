// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.text;

import nl.planwerk.checks.Inputs;
import nl.planwerk.model.check.Severity;

/** A quantity printed in two units is not the same in both. */
public final class C07TwoUnits extends TextRule {

    public C07TwoUnits() {
        super("C07", Severity.ERROR, Meaning.BAD_PAIR, Inputs.everything());
    }
}
