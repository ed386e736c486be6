// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.internal.field.PhraseText;
import nl.planwerk.workbench.forms.internal.spelling.PassageLanguage;
import nl.planwerk.workbench.forms.internal.spelling.SpellingMarks;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Edits a cell in words: as the platform's editor of texts does, in a widget in which wrong words are underlined. */
final class PhraseCellEditor extends CellEditor {
    private static final int SIDE = 4;

    private PhraseText text;

    PhraseCellEditor(Composite parent, FormContext context) {
        super(parent);
        SpellingMarks.on(text, context, false, () -> PassageLanguage.of(context.session().plan()));
    }

    @Override
    protected Control createControl(Composite parent) {
        text = new PhraseText(parent, SWT.NONE);
        text.setFont(parent.getFont());
        text.addListener(SWT.Resize, event -> centre());
        text.addListener(SWT.DefaultSelection, event -> {
            fireApplyEditorValue();
            deactivate();
        });
        text.addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_ESCAPE && event.detail != SWT.TRAVERSE_RETURN);
        text.addListener(SWT.KeyDown, this::key);
        text.onLeft(this::focusLost);
        return text;
    }

    private void centre() {
        int above = Math.max(0, (text.getClientArea().height - text.getLineHeight()) / 2);
        text.setMargins(SIDE, above, SIDE, 0);
    }

    private void key(Event event) {
        if (event.character == SWT.ESC) {
            fireCancelEditor();
        }
    }

    @Override
    protected boolean dependsOnExternalFocusListener() {
        return false;
    }

    @Override
    public LayoutData getLayoutData() {
        LayoutData data = super.getLayoutData();
        data.minimumWidth = 0;
        return data;
    }

    @Override
    public void deactivate() {
        super.deactivate();
        if (text != null && !text.isDisposed()) {
            text.setText("");
        }
    }

    @Override
    protected Object doGetValue() {
        return text.getText();
    }

    @Override
    protected void doSetFocus() {
        text.selectAll();
        text.setFocus();
    }

    @Override
    protected void doSetValue(Object value) {
        text.setText(String.valueOf(value));
    }
}
