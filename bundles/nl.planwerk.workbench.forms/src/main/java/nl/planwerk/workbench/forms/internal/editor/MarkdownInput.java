// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.function.Consumer;

import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.markdown.MarkdownEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The Markdown editor as a form uses it: committed with the session, and framed like the other fields. */
public final class MarkdownInput {
    private final MarkdownEditor editor;

    private MarkdownInput(Composite parent, FormContext context, String label, Consumer<String> write) {
        editor = new MarkdownEditor(parent, SWT.NONE, context.locale());
        editor.setBackground(parent.getBackground());
        editor.setAccessibleLabel(label);
        editor.addChangeListener(write);
        Runnable unregister = context.session().onFlush(editor::flush);
        editor.addDisposeListener(e -> unregister.run());
    }

    /**
     * An editor.
     *
     * @param label accessible name
     * @param write is given each text to be taken into the plan
     */
    public static MarkdownInput create(Composite parent, FormContext context, String label, Consumer<String> write) {
        return new MarkdownInput(parent, context, label, write);
    }

    /** Writes what is still being typed. */
    public void commit() {
        if (!editor.isDisposed()) {
            editor.flush();
        }
    }

    public String text() {
        return editor.getText();
    }

    /** Shows a text without writing it. */
    public void show(String markdown) {
        editor.setText(markdown);
    }

    public void focus() {
        editor.setFocus();
    }

    /** What is placed in a form. */
    public Control control() {
        return editor;
    }

    /** The widget that is typed into. */
    public Control focusControl() {
        return editor.textWidget();
    }
}
