// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.report.doc.Inline;

/** Cuts running text into pieces, of which each looks the same all through. */
final class Pieces {
    private final Context context;
    private final List<Piece> all = new ArrayList<>();

    private Pieces(Context context) {
        this.context = context;
    }

    /** The pieces of a text in their order. */
    static List<Piece> of(List<Inline> content, Look look, Context context) {
        Pieces pieces = new Pieces(context);
        pieces.addAll(content, look);
        return pieces.all;
    }

    /** A link to a place of the report. */
    static List<Piece> link(List<Inline> content, Look look, String anchor, String description, Context context) {
        Pieces pieces = new Pieces(context);
        pieces.addLink(content, look, Piece.Jump.to(anchor, description), "");
        return pieces.all;
    }

    private void addAll(List<Inline> content, Look look) {
        content.forEach(inline -> add(inline, look));
    }

    private void add(Inline inline, Look look) {
        if (inline instanceof Inline.Text text) {
            context.fonts.runs(text.text(), look.face())
                    .forEach(run -> all.add(new Piece(run, look, Optional.empty(), "")));
        } else if (inline instanceof Inline.LineBreak) {
            all.add(Piece.end(context.fonts.run(" ", context.style.face()), look));
        } else if (inline instanceof Inline.Styled styled) {
            addAll(styled.content(), look.in(styled.style()));
        } else if (inline instanceof Inline.Language language) {
            addAll(language.content(), look.in(language.language()));
        } else if (inline instanceof Inline.WebLink link) {
            addLink(link.content(), look, Piece.Jump.toWeb(link.url(), context), "");
        } else if (inline instanceof Inline.CrossReference reference) {
            addReference(reference.anchor(), reference.content(), look);
        } else if (inline instanceof Inline.Citation citation) {
            addReference(citation.anchor(), Inline.of("[" + citation.number() + "]"), look);
        } else if (inline instanceof Inline.NoteMark mark) {
            addMark(mark, look.in(Inline.Style.SUPERSCRIPT));
        }
    }

    private void addReference(String anchor, List<Inline> content, Look look) {
        context.anchors.name(anchor).ifPresentOrElse(
                name -> addLink(content, look, Piece.Jump.to(anchor, context.text("pdf.link", name)), ""),
                () -> addAll(content, look));
    }

    /** The number of a note, as a link to it and as the place to which it points back. */
    private void addMark(Inline.NoteMark mark, Look look) {
        String digits = Integer.toString(mark.number());
        List<Inline> number = Inline.of(digits);
        if (context.anchors.name(mark.note()).isEmpty()) {
            addAll(number, look);
        } else {
            addLink(number, look, Piece.Jump.to(mark.note(), context.text("pdf.note", digits)), mark.anchor());
        }
    }

    private void addLink(List<Inline> content, Look look, Piece.Jump jump, String destination) {
        Look linked = look.coloured(context.style.accent());
        String name = destination;
        for (FontSet.Run run : context.fonts.runs(Inline.plain(content), look.face())) {
            all.add(new Piece(run, linked, Optional.of(jump), name));
            name = "";
        }
    }
}
