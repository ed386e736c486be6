// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dialogs;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.core.services.statusreporter.StatusReporter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

/** Shows what the platform caught: an exception that nobody expected, once at a time, in the author's language. */
public final class UnexpectedErrors extends StatusReporter {
    @Inject
    private Problems problems;
    private boolean showing;

    @Override
    public void report(IStatus status, int style, Object... information) {
        Throwable cause = status.getException() == null ? new IllegalStateException(status.getMessage())
                : status.getException();
        if (style == LOG || showing || Display.getCurrent() == null) {
            problems.log(cause);
            return;
        }
        showing = true;
        try {
            Shell shell = Display.getCurrent().getActiveShell();
            problems.show(shell, "unexpected", cause);
        } finally {
            showing = false;
        }
    }

    @Override
    public IStatus newStatus(int severity, String message, Throwable exception) {
        return new Status(severity, UnexpectedErrors.class, message, exception);
    }
}
