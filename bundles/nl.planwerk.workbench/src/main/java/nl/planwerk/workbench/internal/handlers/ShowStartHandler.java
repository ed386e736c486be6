// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Shows the start page. */
public final class ShowStartHandler {

    /** Part descriptor of the start page. */
    public static final String START = "nl.planwerk.part.start";

    @Execute
    void show(EPartService parts) {
        parts.showPart(START, EPartService.PartState.ACTIVATE);
    }
}
