// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

import nl.planwerk.workbench.markdown.internal.edit.CaretState;
import nl.planwerk.workbench.markdown.internal.edit.Emphasis;
import nl.planwerk.workbench.markdown.internal.edit.EmphasisEdits;
import nl.planwerk.workbench.markdown.internal.edit.Insertions;
import nl.planwerk.workbench.markdown.internal.edit.LineEdits;
import nl.planwerk.workbench.markdown.internal.edit.LinkText;
import nl.planwerk.workbench.markdown.internal.edit.PassageEdits;
import nl.planwerk.workbench.markdown.internal.edit.Selection;
import nl.planwerk.workbench.markdown.internal.edit.TextEdit;
import nl.planwerk.workbench.markdown.internal.style.Look;
import nl.planwerk.workbench.markdown.internal.style.StyleIndex;

/** What can be done to the text of the widget, by toolbar and keys alike. */
public final class Editing {
    private final StyledText widget;
    private final Supplier<StyleIndex> index;
    private final Supplier<Locale> locale;

    /**
     * Edits a widget.
     *
     * @param index  the looks of its text
     * @param locale the user's language
     */
    public Editing(StyledText widget, Supplier<StyleIndex> index, Supplier<Locale> locale) {
        this.widget = widget;
        this.index = index;
        this.locale = locale;
    }

    /** Makes a change, unless the text is only to be read. */
    public void apply(TextEdit edit) {
        if (!widget.getEditable()) {
            return;
        }
        if (!edit.changesNothing()) {
            widget.replaceTextRange(edit.start(), edit.removed(), edit.inserted());
        }
        widget.setSelection(edit.selection().start(), edit.selection().end());
        widget.showSelection();
    }

    /** What is selected. */
    public Selection selection() {
        Point range = widget.getSelectionRange();
        return new Selection(range.x, range.y);
    }

    /** What holds at the caret. */
    public CaretState state() {
        int caret = widget.getSelectionRange().x;
        int line = widget.getLineAtOffset(caret);
        int lineStart = widget.getOffsetAtLine(line);
        boolean inside = widget.getSelectionRange().y > 0 || caret == lineStart;
        int offset = inside ? caret : caret - 1;
        return CaretState.of(widget.getLine(line), looks(offset));
    }

    private Set<Look> looks(int offset) {
        StyleIndex.Block block = index.get().at(offset);
        return block.styles().at(offset - block.start());
    }

    void emphasis(Emphasis kind) {
        apply(EmphasisEdits.toggle(widget.getText(), selection(), kind));
    }

    void heading(int level) {
        apply(LineEdits.heading(widget.getText(), selection(), level));
    }

    void bullets() {
        apply(LineEdits.bullets(widget.getText(), selection()));
    }

    void numbers() {
        apply(LineEdits.numbers(widget.getText(), selection()));
    }

    void quote() {
        apply(LineEdits.quote(widget.getText(), selection()));
    }

    /** Marks the language of what is selected; empty for that of the text. */
    void language(String language) {
        apply(PassageEdits.mark(widget.getText(), selection(), language));
        widget.setFocus();
    }

    /** The language that is marked at the caret; empty if none is. */
    String language() {
        return PassageEdits.at(widget.getText(), selection().start()).orElse("");
    }

    void note() {
        apply(Insertions.note(widget.getText(), selection()));
        widget.setFocus();
    }

    void table() {
        Selection at = selection();
        TableDialog dialog = new TableDialog(widget.getShell(), locale.get());
        if (widget.getEditable() && dialog.open() == TableDialog.OK) {
            apply(Insertions.table(widget.getText(), at, dialog.rows(), dialog.columns()));
        }
        widget.setFocus();
    }

    void link() {
        LinkDialog dialog = new LinkDialog(widget.getShell(), locale.get(), LinkText.at(widget.getText(), selection()));
        if (widget.getEditable() && dialog.open() == LinkDialog.OK) {
            apply(dialog.link().edit());
        }
        widget.setFocus();
    }
}
