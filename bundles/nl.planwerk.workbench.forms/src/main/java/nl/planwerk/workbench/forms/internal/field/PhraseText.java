// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.field;

import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * A text of one line in which words can be underlined, which else behaves as the system's own: it is selected when the focus
 * comes to it from another widget, Enter is a default selection, Tab leaves it, and lines that are pasted become one.
 */
public final class PhraseText extends StyledText {
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\R\\s*");
    private static final int LINE = 2;

    private boolean away = true;
    private boolean pressed;
    private Runnable left = () -> { };

    /**
     * Makes one, empty.
     *
     * @param style with a border or without
     */
    public PhraseText(Composite parent, int style) {
        super(parent, SWT.SINGLE | style);
        addListener(SWT.MouseDown, event -> pressed = true);
        addListener(SWT.MouseUp, event -> pressed = false);
        addListener(SWT.FocusIn, event -> arrive());
        addListener(SWT.FocusOut, event -> {
            redraw();
            getDisplay().asyncExec(this::leave);
        });
        addVerifyKeyListener(this::key);
        addPaintListener(this::underline);
    }

    /** Says where the focus is, as the system's own does; a line below stays where it is when the text scrolls. */
    private void underline(PaintEvent event) {
        if (isFocusControl()) {
            Rectangle area = getClientArea();
            event.gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            event.gc.fillRectangle(0, area.height - LINE, area.width, LINE);
        }
    }

    private void arrive() {
        if (away && !pressed) {
            selectAll();
        }
        away = false;
        redraw();
    }

    /** A window or a menu that comes in front is no other widget: the selection stays. */
    private void leave() {
        if (!isDisposed() && getDisplay().getFocusControl() != null && !isFocusControl()) {
            away = true;
            setSelection(getCaretOffset());
            left.run();
        }
    }

    /** Has something done whenever the focus has gone to another widget. */
    public void onLeft(Runnable then) {
        left = then;
    }

    private void key(VerifyEvent event) {
        if (event.doit && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            event.doit = false;
            notifyListeners(SWT.DefaultSelection, null);
        } else if (event.keyCode == SWT.TAB) {
            event.doit = false;
        }
    }

    @Override
    public void paste() {
        checkWidget();
        Clipboard clipboard = new Clipboard(getDisplay());
        try {
            if (getEditable() && clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
                put(LINE_BREAKS.matcher(text.strip()).replaceAll(" "));
            }
        } finally {
            clipboard.dispose();
        }
    }

    private void put(String text) {
        Point selected = getSelectionRange();
        replaceTextRange(selected.x, selected.y, text);
        setCaretOffset(selected.x + text.length());
        showSelection();
    }
}
