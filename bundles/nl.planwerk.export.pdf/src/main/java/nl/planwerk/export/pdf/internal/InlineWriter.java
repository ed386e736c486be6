// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;

/** Puts running text into paragraphs. */
final class InlineWriter {
    /** An arrow that points up, to the text. */
    private static final String BACK = "\u2191";

    private final Context context;

    InlineWriter(Context context) {
        this.context = context;
    }

    /** A paragraph of running text. */
    Paragraph paragraph(List<Inline> content, float size, boolean strong, Color color) {
        return paragraph(content, Look.plain(context.style.typeface(), size, color).strong(strong));
    }

    /** A paragraph that heads what follows. */
    Paragraph heading(List<Inline> text, float size, Color color) {
        return paragraph(text, headingLook(size, color));
    }

    /** The same in lines of about one length, if it takes several in that width. */
    Paragraph balanced(List<Inline> text, float size, Color color, float room) {
        Paragraph heading = heading(text, size, color);
        Balance.apply(heading, text, headingLook(size, color), room, context);
        return heading;
    }

    private Look headingLook(float size, Color color) {
        return Look.plain(context.style.headings(), size, color).strong(true);
    }

    /** A paragraph of a figure that stands out. */
    Paragraph number(String text, float size, Color color) {
        return paragraph(Inline.of(text), Look.plain(context.style.numbers(), size, color).strong(true));
    }

    Paragraph paragraph(List<Inline> content, Look look) {
        Paragraph paragraph = new WatchedParagraph(context.watch).setMargin(0).setFontSize(look.size())
                .setMultipliedLeading(context.style.leading() / 1.2f).setFontColor(look.color());
        paragraph.setFont(context.fonts.font(look.typeface().face(false, false)));
        addAll(paragraph, Pieces.of(content, look, context));
        return paragraph;
    }

    /** Links from the end of a note back to its marks. */
    void addWaysBack(Paragraph paragraph, Block.Endnote note) {
        Look look = Look.plain(context.style.typeface(), context.style.table(), context.style.text());
        for (int i = 0; i < note.marks().size(); i++) {
            addAll(paragraph, Pieces.of(Inline.of(" "), look, context));
            addAll(paragraph, Pieces.link(Inline.of(BACK), look, note.marks().get(i),
                    context.text("pdf.note.back", note.number(), i + 1), context));
        }
    }

    private void addAll(Paragraph paragraph, List<Piece> pieces) {
        pieces.forEach(piece -> paragraph.add(element(piece)));
    }

    private Text element(Piece piece) {
        if (piece.isEnd()) {
            return new Text(piece.run().text());
        }
        Text text = piece.jump().isPresent() ? link(piece.run().text(), piece.jump().get()) : new Text(piece.run().text());
        if (!piece.destination().isEmpty()) {
            text.setDestination(piece.destination());
        }
        return dressed(text, piece.run(), piece.look());
    }

    private static Link link(String text, Piece.Jump jump) {
        Link link = new Link(text, Links.annotation(jump, new Rectangle(0, 0)));
        link.setUnderline(Links.LINE, Links.BELOW);
        return link;
    }

    private static Text dressed(Text text, FontSet.Run run, Look look) {
        text.setFont(run.font()).setFontSize(look.size()).setFontColor(look.color());
        if (look.rise() != 0) {
            text.setTextRise(look.rise());
        }
        if (look.struck()) {
            text.setLineThrough();
            text.getAccessibilityProperties().addAttributes(
                    new PdfStructureAttributes("Layout").addEnumAttribute("TextDecorationType", "LineThrough"));
        }
        if (!look.language().isEmpty()) {
            text.getAccessibilityProperties().setLanguage(look.language());
        }
        return text;
    }
}
