// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;

/** Saves all plans that differ from what is on disk. */
public final class SaveAllHandler {

    @CanExecute
    boolean canSave(OpenPlans plans) {
        return plans.all().stream().anyMatch(editor -> editor.part().isDirty());
    }

    @Execute
    void save(OpenPlans plans) {
        for (PlanEditor editor : plans.all()) {
            if (editor.part().isDirty() && !editor.save()) {
                return;
            }
        }
    }
}
