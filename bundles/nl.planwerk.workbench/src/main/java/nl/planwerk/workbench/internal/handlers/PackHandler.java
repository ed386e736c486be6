// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.safety.PackPlans;

/** Packs the plan that the author works on into one file to mail. */
public final class PackHandler {
    @CanExecute
    boolean canPack(OpenPlans plans) {
        return plans.active().flatMap(PlanEditor::session).isPresent();
    }

    @Execute
    void pack(OpenPlans plans, PackPlans packs) {
        plans.active().ifPresent(packs::pack);
    }
}
