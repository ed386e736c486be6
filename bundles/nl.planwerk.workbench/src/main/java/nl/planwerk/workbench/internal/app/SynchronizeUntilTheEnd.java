// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;

/**
 * The platform's way into the thread of the windows, silent once the display is gone: an event that the platform posts
 * while the last window closes is delivered too late, and would be logged as a failure.
 */
final class SynchronizeUntilTheEnd extends UISynchronize {
    private final UISynchronize platform;
    private final Display display;

    SynchronizeUntilTheEnd(UISynchronize platform, Display display) {
        this.platform = platform;
        this.display = display;
    }

    @Override
    public void syncExec(Runnable runnable) {
        unlessGone(() -> platform.syncExec(runnable));
    }

    @Override
    public void asyncExec(Runnable runnable) {
        unlessGone(() -> platform.asyncExec(runnable));
    }

    @Override
    protected boolean isUIThread(Thread thread) {
        return !display.isDisposed() && display.getThread() == thread;
    }

    @Override
    protected void showBusyWhile(Runnable runnable) {
        BusyIndicator.showWhile(display, runnable);
    }

    @Override
    protected boolean dispatchEvents() {
        return !display.isDisposed() && display.readAndDispatch();
    }

    private void unlessGone(Runnable action) {
        try {
            action.run();
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED && !display.isDisposed()) {
                throw e;
            }
        }
    }
}
