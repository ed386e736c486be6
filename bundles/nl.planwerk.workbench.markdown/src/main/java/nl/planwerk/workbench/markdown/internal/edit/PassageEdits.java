// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.node.HtmlInline;

import nl.planwerk.model.text.PassageSyntax;
import nl.planwerk.workbench.markdown.internal.edit.Inlines.Piece;
import nl.planwerk.workbench.markdown.internal.style.MarkdownSource;

/** Marks in which language a passage is, or takes such a mark away. */
public final class PassageEdits {
    private final String text;
    private final Edits edits;

    private PassageEdits(String text) {
        this.text = text;
        this.edits = new Edits(text);
    }

    /**
     * Marks the selected text, or the line of the caret; what is marked there already is so no longer.
     *
     * @param language tag of the language; empty for that of the text around it
     */
    public static TextEdit mark(String text, Selection selection, String language) {
        return new PassageEdits(text).mark(selection, language);
    }

    /** The language of the innermost passage around a place, if it is marked. */
    public static Optional<String> at(String text, int offset) {
        return passages(text, Selection.caret(offset)).stream().reduce((outer, inner) -> inner)
                .flatMap(passage -> PassageSyntax.language(text.substring(passage.begin().start(), passage.begin().end())));
    }

    /** What begins and ends a marked passage. */
    private record Passage(Piece begin, Piece end) {
    }

    private static List<Passage> passages(String text, Selection selection) {
        List<Passage> found = new ArrayList<>();
        for (Piece begin : Inlines.touching(text, paragraphs(text, selection), HtmlInline.class::isInstance)) {
            MarkdownSource.endOfPassage(begin.node()).ifPresent(end -> {
                int offset = begin.start() - MarkdownSource.start(begin.node());
                Piece last = new Piece(end, offset + MarkdownSource.start(end), offset + MarkdownSource.end(end));
                if (begin.start() <= selection.end() && last.end() >= selection.start()) {
                    found.add(new Passage(begin, last));
                }
            });
        }
        return found;
    }

    /** The paragraphs of a selection, since what begins a passage may stand far before it. */
    private static Selection paragraphs(String text, Selection selection) {
        int before = text.lastIndexOf("\n\n", selection.start());
        int after = text.indexOf("\n\n", selection.end());
        return Selection.between(Math.max(0, before), after < 0 ? text.length() : after);
    }

    private TextEdit mark(Selection selection, String language) {
        int start = selection.start();
        int end = selection.end();
        for (Passage passage : passages(text, selection)) {
            cut(passage.begin());
            cut(passage.end());
            start = Math.min(start, passage.begin().start());
            end = Math.max(end, passage.end().end());
        }
        if (!language.isEmpty()) {
            Selection wanted = start == end ? line(start) : Selection.between(start, end);
            for (Selection part : EmphasisParts.of(text, wanted)) {
                edits.before(part.start(), PassageSyntax.beginning(language));
                edits.after(part.end(), PassageSyntax.END);
            }
        }
        return edits.combine(selection);
    }

    private Selection line(int caret) {
        return Selection.between(Lines.lineStart(text, caret), Lines.lineEnd(text, caret));
    }

    private void cut(Piece tag) {
        edits.cut(tag.start(), tag.end() - tag.start());
    }
}
