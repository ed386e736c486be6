// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

import nl.planwerk.workbench.internal.compare.Comparing;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;

/** Compares the plan that the author works on with another file. */
public final class CompareHandler {
    @CanExecute
    boolean canCompare(OpenPlans plans) {
        return plans.active().flatMap(PlanEditor::session).isPresent();
    }

    @Execute
    void compare(OpenPlans plans, Comparing comparing) {
        plans.active().filter(editor -> editor.session().isPresent()).ifPresent(comparing::withFile);
    }
}
