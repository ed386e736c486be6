// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.field;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * A widget for plain text: the system's own for a name or a number; one in which words can be underlined for all that is
 * worded.
 */
sealed interface TextBox {

    /** Makes one; the style says whether it has several lines. */
    static TextBox of(Composite parent, int style) {
        return (style & SWT.MULTI) != 0 ? new Words(new StyledText(parent, style | SWT.BORDER))
                : new Line(new Text(parent, style | SWT.BORDER));
    }

    /** Makes one for a line in words. */
    static TextBox phrase(Composite parent) {
        return new Words(new PhraseText(parent, SWT.BORDER));
    }

    Control control();

    String getText();

    void setText(String text);

    Point getSelection();

    void setSelection(Point selection);

    int getLineHeight();

    void addModifyListener(ModifyListener listener);

    /** Shown in grey as long as it is empty, by the system's own widget only. */
    void setMessage(String message);

    /** The widget, if words can be underlined in it. */
    Optional<StyledText> styled();

    /** One line that is no text in words. */
    record Line(Text control) implements TextBox {
        @Override
        public String getText() {
            return control.getText();
        }

        @Override
        public void setText(String text) {
            control.setText(text);
        }

        @Override
        public Point getSelection() {
            return control.getSelection();
        }

        @Override
        public void setSelection(Point selection) {
            control.setSelection(selection);
        }

        @Override
        public int getLineHeight() {
            return control.getLineHeight();
        }

        @Override
        public void addModifyListener(ModifyListener listener) {
            control.addModifyListener(listener);
        }

        @Override
        public void setMessage(String message) {
            control.setMessage(message);
        }

        @Override
        public Optional<StyledText> styled() {
            return Optional.empty();
        }
    }

    /** Several lines, or a line in words. */
    record Words(StyledText control) implements TextBox {
        private static final int MARGIN = 6;

        public Words {
            control.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        }

        @Override
        public String getText() {
            return control.getText();
        }

        @Override
        public void setText(String text) {
            control.setText(text);
        }

        @Override
        public Point getSelection() {
            return control.getSelection();
        }

        @Override
        public void setSelection(Point selection) {
            int end = control.getCharCount();
            control.setSelection(Math.min(selection.x, end), Math.min(selection.y, end));
        }

        @Override
        public int getLineHeight() {
            return control.getLineHeight();
        }

        @Override
        public void addModifyListener(ModifyListener listener) {
            control.addModifyListener(listener);
        }

        @Override
        public void setMessage(String message) {
            // There is room for a help text elsewhere.
        }

        @Override
        public Optional<StyledText> styled() {
            return Optional.of(control);
        }
    }
}
