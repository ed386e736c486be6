// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.forms.FieldPlaces;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.problems.FieldMends;

/** Mends what is wrong with the field that has the focus. */
public final class MendHandler {

    @CanExecute
    boolean canMend(OpenPlans plans) {
        return plans.active().flatMap(PlanEditor::session).isPresent();
    }

    @Execute
    void mend(Shell shell, OpenPlans plans, FieldMends mends) {
        plans.active().flatMap(PlanEditor::session).ifPresent(session -> session.flush());
        mends.offer(shell, FieldPlaces.of(Display.getCurrent().getFocusControl()));
    }
}
