// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.search.FindPart;

/** Shows the part that finds words in the whole plan, and begins with those that are selected. */
public final class FindHandler {

    @CanExecute
    boolean can(OpenPlans plans) {
        return plans.active().isPresent();
    }

    @Execute
    void find(EPartService parts) {
        String words = FocusedWidget.selectedWords();
        if (parts.showPart(FindPart.ID, EPartService.PartState.ACTIVATE).getObject() instanceof FindPart part) {
            part.look(words);
        }
    }
}
