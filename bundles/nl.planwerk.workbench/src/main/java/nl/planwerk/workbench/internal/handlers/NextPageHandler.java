// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

import nl.planwerk.workbench.internal.editor.OpenPlans;

/** Shows the next page of the plan that the author works on. */
public final class NextPageHandler {

    @CanExecute
    boolean can(OpenPlans plans) {
        return plans.active().isPresent();
    }

    @Execute
    void step(OpenPlans plans) {
        plans.active().ifPresent(editor -> editor.step(1));
    }
}
