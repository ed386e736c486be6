// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

import nl.planwerk.workbench.internal.summary.SummaryPart;

/** Reads several plans together. */
public final class SummaryHandler {

    @Execute
    void show(EPartService parts) {
        MPart part = parts.showPart(SummaryPart.ID, EPartService.PartState.ACTIVATE);
        if (part.getObject() instanceof SummaryPart summary) {
            summary.choose();
        }
    }
}
