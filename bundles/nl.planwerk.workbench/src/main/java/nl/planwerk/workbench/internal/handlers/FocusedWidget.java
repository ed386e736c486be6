// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

import nl.planwerk.workbench.forms.ClipboardTarget;

/** The widget that has the focus, as far as one can cut, copy, paste or select in it. */
interface FocusedWidget {

    void cut();

    void copy();

    void paste();

    void selectAll();

    /** The focused widget, if it knows any of these. A widget's own {@link ClipboardTarget} goes first. */
    static Optional<FocusedWidget> current() {
        Control control = Display.getCurrent() == null ? null : Display.getCurrent().getFocusControl();
        if (control == null) {
            return Optional.empty();
        }
        if (ClipboardTarget.of(control).isPresent()) {
            return ClipboardTarget.of(control).map(target -> of(target::cut, target::copy, target::paste, target::selectAll));
        } else if (control instanceof Text text) {
            return Optional.of(of(text::cut, text::copy, text::paste, text::selectAll));
        } else if (control instanceof StyledText text) {
            return Optional.of(of(text::cut, text::copy, text::paste, text::selectAll));
        } else if (control instanceof Combo combo) {
            return Optional.of(of(combo::cut, combo::copy, combo::paste,
                    () -> combo.setSelection(new org.eclipse.swt.graphics.Point(0, combo.getText().length()))));
        } else if (control instanceof Table table) {
            return Optional.of(of(FocusedWidget::nothing, FocusedWidget::nothing, FocusedWidget::nothing, table::selectAll));
        } else if (control instanceof Tree tree) {
            return Optional.of(of(FocusedWidget::nothing, FocusedWidget::nothing, FocusedWidget::nothing, tree::selectAll));
        }
        return Optional.empty();
    }

    /** What is selected in the focused widget, if it is part of one line; else nothing. */
    static String selectedWords() {
        Control control = Display.getCurrent() == null ? null : Display.getCurrent().getFocusControl();
        String words = "";
        if (control instanceof Text text) {
            words = text.getSelectionText();
        } else if (control instanceof StyledText text) {
            words = text.getSelectionText();
        }
        return words.lines().count() == 1 ? words.strip() : "";
    }

    private static void nothing() {
        // A list of things has no clipboard of its own.
    }

    private static FocusedWidget of(Runnable cut, Runnable copy, Runnable paste, Runnable selectAll) {
        return new FocusedWidget() {
            @Override
            public void cut() {
                cut.run();
            }

            @Override
            public void copy() {
                copy.run();
            }

            @Override
            public void paste() {
                paste.run();
            }

            @Override
            public void selectAll() {
                selectAll.run();
            }
        };
    }
}
