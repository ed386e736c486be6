// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Copies what is selected in the focused widget. */
public final class CopyHandler {

    @CanExecute
    boolean can() {
        return FocusedWidget.current().isPresent();
    }

    @Execute
    void run() {
        FocusedWidget.current().ifPresent(FocusedWidget::copy);
    }
}
