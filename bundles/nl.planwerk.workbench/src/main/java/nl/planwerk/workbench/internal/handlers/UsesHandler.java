// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.forms.FieldPlaces;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.search.RecordActions;

/** Lists where the record that has the focus is used. */
public final class UsesHandler {

    @CanExecute
    boolean can(OpenPlans plans) {
        return plans.active().flatMap(PlanEditor::session).isPresent();
    }

    @Execute
    void list(Shell shell, RecordActions actions, Questions questions) {
        FieldPlaces.of(Display.getCurrent().getFocusControl())
                .ifPresentOrElse(actions::uses, () -> questions.tell(shell, "record.none"));
    }
}
