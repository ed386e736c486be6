// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Pastes into the focused widget. */
public final class PasteHandler {

    @CanExecute
    boolean can() {
        return FocusedWidget.current().isPresent();
    }

    @Execute
    void run() {
        FocusedWidget.current().ifPresent(FocusedWidget::paste);
    }
}
