// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;

/**
 * Draws lines of text at fixed places and tags them: what looks and leads like its element stands in it, the rest in elements
 * of its own within that one. Lines under and through text are artifacts, drawn when all text is there.
 */
final class LinePainter {
    private final PdfCanvas canvas;
    private final PdfPage page;
    private final PdfDocument document;
    private final FontSet fonts;
    private final List<Rule> rules = new ArrayList<>();
    private PdfFont font;
    private float size;
    private Color color;
    private Open open;

    /** A line under or through text. */
    private record Rule(float from, float to, float y, float thickness, Color color) {
    }

    /**
     * The marked content that is being written.
     *
     * @param first   the piece it began with; what looks and leads the same goes on with it
     * @param element null in an artifact
     */
    private record Open(Piece first, PdfStructElem element) {

        boolean takes(Piece piece) {
            return first.jump().equals(piece.jump()) && first.look().language().equals(piece.look().language())
                    && first.look().struck() == piece.look().struck();
        }
    }

    LinePainter(PdfCanvas canvas, PdfPage page, FontSet fonts) {
        this.canvas = canvas;
        this.page = page;
        this.document = page.getDocument();
        this.fonts = fonts;
    }

    /** Text of a paragraph within an artifact, which the caller has opened. */
    void artifact(List<Line> lines, Place place) {
        canvas.beginText();
        for (int i = 0; i < lines.size(); i++) {
            write(lines.get(i), place, i, null);
        }
        canvas.endText();
    }

    /** Text of a paragraph as content of that element. */
    void tagged(List<Line> lines, Place place, PdfStructElem owner) {
        for (int i = 0; i < lines.size(); i++) {
            write(lines.get(i), place, i, owner);
        }
        close();
    }

    private void write(Line line, Place place, int index, PdfStructElem owner) {
        float x = place.left() + place.shift(line);
        float y = place.baseLine() - index * place.leading();
        for (Line.Span span : line.spans()) {
            if (owner != null) {
                enter(span.piece(), owner);
            }
            boolean last = span == line.spans().get(line.spans().size() - 1);
            show(span, x, y, last && owner != null && !span.text().endsWith("-"));
            adorn(span, x, y, owner != null);
            x += span.width();
        }
    }

    /** A space ends each line, so that words of two lines are not read as one. */
    private void show(Line.Span span, float x, float y, boolean withSpace) {
        Look look = span.piece().look();
        if (look.color() != color) {
            color = look.color();
            canvas.setFillColor(color);
        }
        if (span.piece().run().font() != font || look.size() != size) {
            font = span.piece().run().font();
            size = look.size();
            canvas.setFontAndSize(font, size);
        }
        canvas.setTextMatrix(x, y + look.rise()).showText(withSpace ? span.text() + ' ' : span.text());
    }

    private void adorn(Line.Span span, float x, float y, boolean live) {
        Piece piece = span.piece();
        Look look = piece.look();
        if (look.struck()) {
            rules.add(new Rule(x, x + span.width(), y + look.size() * 0.3f, look.size() * 0.05f, look.color()));
        }
        if (piece.jump().isEmpty()) {
            return;
        }
        rules.add(new Rule(x, x + span.width(), y + Links.BELOW, Links.LINE, look.color()));
        if (live) {
            float[] extent = fonts.extent(piece.run().face());
            float bottom = y + look.rise() + extent[1] * look.size();
            link(piece, new Rectangle(x, bottom, span.width(), (extent[0] - extent[1]) * look.size()));
        }
    }

    private void link(Piece piece, Rectangle area) {
        PdfLinkAnnotation annotation = Links.annotation(piece.jump().orElseThrow(), area);
        page.addAnnotation(-1, annotation, false);
        Tags.annotation(open.element(), annotation, page);
        if (!piece.destination().isEmpty()) {
            document.addNamedDestination(piece.destination(), PdfExplicitDestination.createXYZ(page, area.getX(), area.getTop(), 0)
                    .getPdfObject().makeIndirect(document));
        }
    }

    private void enter(Piece piece, PdfStructElem owner) {
        if (open != null && open.takes(piece)) {
            return;
        }
        close();
        open = new Open(piece, element(piece, owner));
        canvas.openTag(Tags.content(open.element(), page)).beginText();
    }

    private PdfStructElem element(Piece piece, PdfStructElem owner) {
        Look look = piece.look();
        if (piece.jump().isEmpty() && look.language().isEmpty() && !look.struck()) {
            return owner;
        }
        PdfStructElem element = owner.addKid(new PdfStructElem(document,
                piece.jump().isPresent() ? PdfName.Link : PdfName.Span, page));
        if (!look.language().isEmpty()) {
            element.setLang(new PdfString(look.language()));
        }
        if (look.struck()) {
            element.setAttributes(new PdfStructureAttributes("Layout")
                    .addEnumAttribute("TextDecorationType", "LineThrough").getPdfObject());
        }
        return element;
    }

    private void close() {
        if (open != null) {
            canvas.endText().closeTag();
            open = null;
        }
    }

    /** Draws what runs under and through the text so far. */
    void finish() {
        if (rules.isEmpty()) {
            return;
        }
        canvas.openTag(new CanvasArtifact()).saveState();
        for (Rule rule : rules) {
            canvas.setStrokeColor(rule.color()).setLineWidth(rule.thickness())
                    .moveTo(rule.from(), rule.y()).lineTo(rule.to(), rule.y()).stroke();
        }
        canvas.restoreState().closeTag();
        rules.clear();
    }
}
