// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

/** Tells of a changed text: when the focus leaves, when asked to, and after a pause in typing. */
public final class Committer {
    /** The pause in typing after which a change is told, in milliseconds. */
    private static final int PAUSE = 1_000;

    private final StyledText widget;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final Runnable afterPause = this::flush;
    private String committed = "";

    public Committer(StyledText widget) {
        this.widget = widget;
        widget.addModifyListener(e -> widget.getDisplay().timerExec(PAUSE, afterPause));
        widget.addListener(SWT.FocusOut, e -> flush());
        widget.addListener(SWT.Dispose, e -> widget.getDisplay().timerExec(-1, afterPause));
    }

    public void add(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** Takes a text as the one known to the listeners. */
    public void known(String text) {
        committed = text;
    }

    /** Tells of the text if it changed since. */
    public void flush() {
        if (widget.isDisposed()) {
            return;
        }
        widget.getDisplay().timerExec(-1, afterPause);
        String text = widget.getText();
        if (!text.equals(committed)) {
            committed = text;
            listeners.forEach(listener -> listener.accept(text));
        }
    }
}
