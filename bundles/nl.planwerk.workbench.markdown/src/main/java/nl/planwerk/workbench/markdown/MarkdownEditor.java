// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import nl.planwerk.workbench.markdown.internal.edit.Insertions;
import nl.planwerk.workbench.markdown.internal.edit.Selection;
import nl.planwerk.workbench.markdown.internal.edit.TextEdit;
import nl.planwerk.workbench.markdown.internal.html.PictureText;
import nl.planwerk.workbench.markdown.internal.ui.Committer;
import nl.planwerk.workbench.markdown.internal.ui.Editing;
import nl.planwerk.workbench.markdown.internal.ui.EditorKeys;
import nl.planwerk.workbench.markdown.internal.ui.MarkdownText;
import nl.planwerk.workbench.markdown.internal.ui.Toolbar;

/**
 * A field in which Markdown is shown formatted while it is typed, below a toolbar. It keeps no history: who uses it takes
 * each committed text as one step and undoes a step by setting the text before. Call {@link #flush()} before an undo, so
 * that what was typed last is a step as well. Only for the thread of its display.
 */
public final class MarkdownEditor extends Composite {
    private final MarkdownText text;
    private final Toolbar toolbar;
    private final Editing editing;
    private final Committer committer;
    private Locale locale;
    private String label = "";

    /**
     * Makes an empty editor.
     *
     * @param style  as of a {@link Composite}
     * @param locale the user's language, Dutch or English
     */
    public MarkdownEditor(Composite parent, int style, Locale locale) {
        super(parent, style);
        this.locale = locale;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        text = new MarkdownText(this);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        editing = new Editing(text, text.painter()::index, () -> this.locale);
        toolbar = new Toolbar(this, editing, locale);
        toolbar.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        toolbar.control().moveAbove(text);
        setTabList(new Control[] {text, toolbar.control()});
        committer = new Committer(text);
        new EditorKeys(text, editing);
        text.addCaretListener(e -> showState());
        text.addListener(SWT.Selection, e -> showState());
        nameText();
    }

    private void showState() {
        getDisplay().asyncExec(() -> {
            if (!isDisposed()) {
                toolbar.show();
            }
        });
    }

    private void nameText() {
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = label;
            }
        });
    }

    /** The text as it is, also what is not committed yet, with line feeds. */
    public String getText() {
        return text.getText();
    }

    /** Shows a text and tells no listener. The caret stays in its place in the text as far as that is still there. */
    public void setText(String markdown) {
        String wanted = MarkdownText.lineFeeds(markdown);
        TextEdit edit = TextEdit.between(text.getText(), wanted, Selection.caret(0));
        if (!edit.changesNothing()) {
            text.change(edit);
            showState();
        }
        committer.known(text.getText());
    }

    /** Shows the tools in another language. */
    public void setLocale(Locale locale) {
        this.locale = locale;
        toolbar.locale(locale);
    }

    /**
     * Adds who is told of a changed text: when the focus leaves the text, at {@link #flush()}, and about a second after the
     * last key.
     */
    public void addChangeListener(Consumer<String> listener) {
        committer.add(listener);
    }

    /** Commits what was typed and tells the listeners, if the text changed. */
    public void flush() {
        committer.flush();
    }

    /** The widget that holds the text. */
    public StyledText textWidget() {
        return text;
    }

    /** Lets the text be changed, or only be read and copied. */
    public void setEditable(boolean editable) {
        text.setEditable(editable);
        toolbar.enable(editable);
    }

    /** Selects a stretch of the text, as far as there is so much of it, and shows it. */
    public void select(int offset, int length) {
        int start = Math.max(0, Math.min(offset, text.getCharCount()));
        text.setSelection(start, Math.max(start, Math.min(start + Math.max(0, length), text.getCharCount())));
        text.showSelection();
    }

    /** What assistive technology calls the text; usually the label beside it. */
    public void setAccessibleLabel(String name) {
        label = name;
    }

    /** Adds a tool at the end of the toolbar. */
    public void addTool(ToolSpec tool) {
        toolbar.add(tool, () -> tool.action().accept(this));
    }

    /** Puts a block, such as a table or a picture, on lines of its own after that of the caret. */
    public void insertBlock(String markdown) {
        editing.apply(Insertions.block(text.getText(), editing.selection(), MarkdownText.lineFeeds(markdown),
                markdown.length()));
    }

    /**
     * Puts a picture on a line of its own after that of the caret.
     *
     * @param path    of its file, without spaces
     * @param alt     what it shows, for readers who cannot see it
     * @param caption printed below it; empty for none
     */
    public void insertPicture(String path, String alt, String caption) {
        insertBlock(PictureText.of(path, alt, caption));
    }

    /** Puts a piece of running text in place of the selection. */
    public void insertInline(String markdown) {
        editing.apply(Insertions.inline(editing.selection(), MarkdownText.lineFeeds(markdown)));
    }

    /** Derives the colours of formatting and icons again; needed only when the toolbar's own colour changed. */
    public void themeChanged() {
        text.painter().restyle();
        toolbar.themeChanged();
    }

    @Override
    public void setForeground(Color color) {
        super.setForeground(color);
        toolbar.control().setForeground(color);
        text.setForeground(color);
        themeChanged();
    }

    @Override
    public void setBackground(Color color) {
        super.setBackground(color);
        toolbar.control().setBackground(color);
        text.setBackground(color);
        themeChanged();
    }

    @Override
    public void setFont(Font font) {
        super.setFont(font);
        text.setFont(font);
        themeChanged();
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
