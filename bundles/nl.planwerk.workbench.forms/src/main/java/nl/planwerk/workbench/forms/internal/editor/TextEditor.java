// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.Optional;

import nl.planwerk.model.reading.PlainText;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.ParsedText;
import nl.planwerk.workbench.forms.internal.spelling.PassageLanguage;
import nl.planwerk.workbench.forms.internal.spelling.SpellingMarks;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Plain text of one line or several. */
final class TextEditor implements FieldEditor<String> {
    private static final int LINES = 4;

    private final Composite box;
    private final ParsedText<String> text;
    private final boolean multiline;

    TextEditor(Composite parent, FieldHost<String> host, FieldKind.Text kind) {
        multiline = kind.multiline();
        box = Widgets.row(parent, host, 1);
        text = make(host, kind);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, multiline);
        data.widthHint = 60;
        if (multiline) {
            data.heightHint = LINES * text.lineHeight();
            text.widget().addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                    || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
        text.widget().setLayoutData(data);
        text.styled().ifPresent(widget -> SpellingMarks.on(widget, host.context(), false, () -> PassageLanguage.of(host)));
    }

    private ParsedText<String> make(FieldHost<String> host, FieldKind.Text kind) {
        PlainText codec = new PlainText(multiline);
        if (kind.worded() && !multiline) {
            return ParsedText.phrase(box, host, "", codec, typing -> write(host, typing));
        }
        int style = multiline ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
        return new ParsedText<>(box, host, "", codec, style, typing -> write(host, typing));
    }

    private void write(FieldHost<String> host, boolean typing) {
        host.write(text.value(), true);
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void show(Optional<String> value) {
        text.showInPlace(value);
    }

    @Override
    public void focus() {
        text.widget().setFocus();
    }

    @Override
    public boolean wide() {
        return multiline;
    }
}
