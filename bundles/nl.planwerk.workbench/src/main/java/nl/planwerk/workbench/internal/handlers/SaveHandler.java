// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;

/** Saves the plan that the author works on. */
public final class SaveHandler {

    @CanExecute
    boolean canSave(OpenPlans plans) {
        return plans.active().map(editor -> editor.part().isDirty()).orElse(false);
    }

    @Execute
    void save(OpenPlans plans) {
        plans.active().ifPresent(PlanEditor::save);
    }
}
