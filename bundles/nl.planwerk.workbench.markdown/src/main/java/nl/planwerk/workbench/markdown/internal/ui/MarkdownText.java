// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

import nl.planwerk.model.schema.Field;
import nl.planwerk.workbench.markdown.internal.edit.Insertions;
import nl.planwerk.workbench.markdown.internal.edit.Selection;
import nl.planwerk.workbench.markdown.internal.edit.TextEdit;

/** The text widget: Markdown with line feeds only, formatted as it is typed. */
public final class MarkdownText extends StyledText {
    private static final int MARGIN = 6;
    private static final int USUAL_WIDTH = 400;
    private static final int USUAL_LINES = 8;
    /** A change of more characters than this is shown as a new text; laying it out line by line takes too long. */
    private static final int LARGE = 5_000;

    private final StylePainter painter;

    public MarkdownText(Composite parent) {
        super(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        setTextLimit(Field.LONG_TEXT);
        addVerifyListener(MarkdownText::keepLineFeeds);
        painter = new StylePainter(this);
    }

    private static void keepLineFeeds(VerifyEvent event) {
        event.text = lineFeeds(event.text);
    }

    /** A text with line feeds only. */
    public static String lineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Always the same; to measure a long text takes seconds, and it scrolls anyway. */
    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return super.computeSize(wHint == SWT.DEFAULT ? USUAL_WIDTH : wHint,
                hHint == SWT.DEFAULT ? USUAL_LINES * getLineHeight() : hHint, changed);
    }

    /** Makes a change, keeping the selection and what is in view where they are. */
    public void change(TextEdit edit) {
        Point range = getSelectionRange();
        int start = edit.moved(range.x);
        int end = Math.max(start, edit.moved(range.x + range.y));
        if (edit.removed() + edit.inserted().length() > LARGE) {
            int top = getTopIndex();
            setText(edit.apply(getText()));
            setTopIndex(Math.min(top, getLineCount() - 1));
        } else {
            replaceTextRange(edit.start(), edit.removed(), edit.inserted());
        }
        setSelectionRange(start, end - start);
    }

    /** The formatting. */
    public StylePainter painter() {
        return painter;
    }

    /** Puts the clipboard's content in place of the selection, its formatting turned into Markdown. */
    @Override
    public void paste() {
        Optional<String> markdown = getEditable() ? Clips.markdown(getDisplay()) : Optional.empty();
        if (markdown.isPresent()) {
            Point range = getSelectionRange();
            Selection selection = new Selection(range.x, range.y);
            TextEdit edit = Insertions.pasted(getText(), selection, markdown.get());
            replaceTextRange(edit.start(), edit.removed(), edit.inserted());
            setSelection(edit.selection().start());
            showSelection();
        } else {
            pastePlain();
        }
    }

    /** Puts the clipboard's text in place of the selection, as it is. */
    void pastePlain() {
        super.paste();
    }

    @Override
    public void copy(int clipboardType) {
        if (clipboardType == DND.CLIPBOARD && getSelectionCount() > 0) {
            Clips.put(getDisplay(), getSelectionText());
        } else {
            super.copy(clipboardType);
        }
    }

    @Override
    public void copy() {
        copy(DND.CLIPBOARD);
    }

    @Override
    public void cut() {
        if (getEditable() && getSelectionCount() > 0) {
            copy();
            Point range = getSelectionRange();
            replaceTextRange(range.x, range.y, "");
            setSelection(range.x);
        }
    }
}
