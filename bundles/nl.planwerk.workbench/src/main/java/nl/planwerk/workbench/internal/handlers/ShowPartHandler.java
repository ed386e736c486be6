// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

import jakarta.inject.Named;

/** Shows the part that the menu item names. */
public final class ShowPartHandler {

    @Execute
    void show(@Named("nl.planwerk.parameter.part") String part, EPartService parts) {
        parts.showPart(part, EPartService.PartState.ACTIVATE);
    }
}
