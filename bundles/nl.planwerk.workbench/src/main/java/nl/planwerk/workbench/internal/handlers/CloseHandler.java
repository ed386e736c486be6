// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

import jakarta.inject.Named;

import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workspace.PlanSession;

/** Closes the part that is in front; the platform asks about an unsaved plan. */
public final class CloseHandler {

    @CanExecute
    boolean canClose(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return part != null && part.isCloseable();
    }

    @Execute
    void close(@Named(IServiceConstants.ACTIVE_PART) MPart part, EPartService parts, OpenPlans plans) {
        if (part.getObject() instanceof PlanEditor editor) {
            editor.session().ifPresent(PlanSession::flush);
        }
        if (!part.isDirty() || parts.savePart(part, true)) {
            parts.hidePart(part, part.getTags().contains("removeOnHide"));
        }
    }
}
