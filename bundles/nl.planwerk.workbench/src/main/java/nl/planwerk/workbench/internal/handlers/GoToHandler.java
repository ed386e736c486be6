// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.search.ReferencedRecords;

/** Goes to the record that the field with the focus refers to. */
public final class GoToHandler {

    @CanExecute
    boolean can(OpenPlans plans) {
        return plans.active().flatMap(PlanEditor::session).isPresent();
    }

    @Execute
    void go(Shell shell, ReferencedRecords records, Questions questions) {
        if (!records.go(Display.getCurrent().getFocusControl())) {
            questions.tell(shell, "goTo.none");
        }
    }
}
