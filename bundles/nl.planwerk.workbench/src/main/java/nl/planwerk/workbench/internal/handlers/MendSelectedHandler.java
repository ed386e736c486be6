// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

import nl.planwerk.workbench.internal.problems.ProblemsPart;

/** Mends the problem that is selected in the list of problems. */
public final class MendSelectedHandler {

    @Execute
    void mend(MPart part) {
        if (part.getObject() instanceof ProblemsPart problems) {
            problems.mend();
        }
    }
}
