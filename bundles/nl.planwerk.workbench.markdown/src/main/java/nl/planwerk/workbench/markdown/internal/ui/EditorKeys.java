// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.events.VerifyEvent;

import nl.planwerk.workbench.markdown.internal.edit.Emphasis;
import nl.planwerk.workbench.markdown.internal.edit.Insertions;
import nl.planwerk.workbench.markdown.internal.edit.ListKeys;
import nl.planwerk.workbench.markdown.internal.edit.TextEdit;

/**
 * The keys of the editor. Ctrl (Cmd on a Mac) with B, I, K: bold, italic, link; with 0 to 3: text and headings; with Shift
 * and 7, 8, 9: numbers, bullets, quote; with Shift and V: paste without formatting. Enter and Tab serve lists; outside of
 * those Tab moves the focus. All other keys are left to the widget and the host.
 */
public final class EditorKeys implements VerifyKeyListener {
    private final MarkdownText widget;
    private final Editing editing;

    /** Lets a widget have these keys. */
    public EditorKeys(MarkdownText widget, Editing editing) {
        this.widget = widget;
        this.editing = editing;
        widget.addVerifyKeyListener(this);
        widget.addTraverseListener(this::traverse);
    }

    private void traverse(TraverseEvent event) {
        boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (tab) {
            event.doit = (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0 || !widget.getEditable() || inList().isEmpty();
        }
    }

    private Optional<TextEdit> inList() {
        return ListKeys.outdent(widget.getText(), editing.selection());
    }

    @Override
    public void verifyKey(VerifyEvent event) {
        if (!event.doit) {
            return;
        }
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (event.keyCode == SWT.TAB) {
            event.doit = false;
            tab(modifiers == SWT.SHIFT);
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            enter(modifiers == SWT.SHIFT);
        } else if (modifiers == SWT.MOD1) {
            event.doit = !command(event.keyCode);
        } else if (modifiers == (SWT.MOD1 | SWT.SHIFT)) {
            event.doit = !shifted(event.keyCode);
        }
    }

    private void tab(boolean back) {
        Optional<TextEdit> edit = back ? inList() : ListKeys.indent(widget.getText(), editing.selection());
        edit.ifPresent(editing::apply);
    }

    private void enter(boolean shift) {
        Optional<TextEdit> next = shift ? Optional.empty() : ListKeys.enter(widget.getText(), editing.selection());
        editing.apply(next.orElseGet(() -> Insertions.inline(editing.selection(), shift ? "\\\n" : "\n")));
    }

    private boolean command(int key) {
        switch (key) {
            case 'b' -> editing.emphasis(Emphasis.BOLD);
            case 'i' -> editing.emphasis(Emphasis.ITALIC);
            case 'k' -> editing.link();
            case '0', '1', '2', '3' -> editing.heading(key - '0');
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shifted(int key) {
        switch (key) {
            case '7', '&' -> editing.numbers();
            case '8', '*' -> editing.bullets();
            case '9', '(' -> editing.quote();
            case 'v' -> widget.pastePlain();
            default -> {
                return false;
            }
        }
        return true;
    }
}
