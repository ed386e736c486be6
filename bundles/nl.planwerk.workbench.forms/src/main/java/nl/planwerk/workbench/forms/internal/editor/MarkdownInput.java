// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.function.Consumer;

import nl.planwerk.workbench.forms.FormContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The editor of a Markdown text that commits when the focus leaves and after a pause in typing. */
public final class MarkdownInput {
    private static final int PAUSE = 1000;

    private final Text text;
    private final Consumer<String> write;
    private final Runnable commit = this::commit;
    private boolean typed;
    private boolean showing;

    private MarkdownInput(Composite parent, FormContext context, Consumer<String> write) {
        this.write = write;
        text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        context.toolkit().adapt(text, true, false);
        text.addModifyListener(e -> {
            if (!showing) {
                typed = true;
                text.getDisplay().timerExec(PAUSE, commit);
            }
        });
        text.addFocusListener(FocusListener.focusLostAdapter(e -> commit()));
        Runnable unregister = context.session().onFlush(commit);
        text.addDisposeListener(e -> {
            unregister.run();
            commit();
        });
    }

    /** An editor; {@code write} is given each text to be taken into the plan. */
    public static MarkdownInput create(Composite parent, FormContext context, Consumer<String> write) {
        return new MarkdownInput(parent, context, write);
    }

    /** Writes what is still being typed. */
    public void commit() {
        if (typed && !text.isDisposed()) {
            typed = false;
            write.accept(text());
        }
    }

    public String text() {
        return text.getText().replace("\r\n", "\n");
    }

    /** Shows a text without writing it. */
    public void show(String markdown) {
        showing = true;
        text.setText(markdown);
        showing = false;
        typed = false;
    }

    public void focus() {
        text.setFocus();
    }

    /** What is placed in a form. */
    public Control control() {
        return text;
    }

    /** The widget that is typed into. */
    public Control focusControl() {
        return text;
    }
}
