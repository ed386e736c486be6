// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.internal.start.NewPlans;

/** Starts a new plan. */
public final class NewPlanHandler {

    @Execute
    void create(Shell shell, NewPlans newPlans) {
        newPlans.ask(shell);
    }
}
