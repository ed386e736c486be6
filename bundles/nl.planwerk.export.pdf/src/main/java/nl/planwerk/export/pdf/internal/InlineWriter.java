// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.navigation.PdfStringDestination;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import nl.planwerk.fonts.FontFace;
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
        Paragraph paragraph = new Paragraph().setMargin(0).setFontSize(size)
                .setMultipliedLeading(context.style.leading() / 1.2f).setFontColor(color);
        paragraph.setFont(context.fonts.font(FontFace.REGULAR));
        addAll(paragraph, content, Look.plain(size, color).strong(strong));
        return paragraph;
    }

    private void addAll(Paragraph paragraph, List<Inline> content, Look look) {
        content.forEach(inline -> add(paragraph, inline, look));
    }

    private void add(Paragraph paragraph, Inline inline, Look look) {
        if (inline instanceof Inline.Text text) {
            addText(paragraph, text.text(), look);
        } else if (inline instanceof Inline.LineBreak) {
            paragraph.add(new Text("\n"));
        } else if (inline instanceof Inline.Styled styled) {
            addAll(paragraph, styled.content(), look.in(styled.style()));
        } else if (inline instanceof Inline.Language language) {
            addAll(paragraph, language.content(), look.in(language.language()));
        } else if (inline instanceof Inline.WebLink link) {
            addLink(paragraph, link.content(), look, PdfAction.createURI(link.url()), context.text("pdf.weblink", link.url()));
        } else if (inline instanceof Inline.CrossReference reference) {
            addCrossReference(paragraph, reference.anchor(), reference.content(), look);
        } else if (inline instanceof Inline.Citation citation) {
            addCrossReference(paragraph, citation.anchor(), Inline.of("[" + citation.number() + "]"), look);
        } else if (inline instanceof Inline.NoteMark mark) {
            addMark(paragraph, mark, look.in(Inline.Style.SUPERSCRIPT));
        }
    }

    private void addText(Paragraph paragraph, String text, Look look) {
        for (FontSet.Run run : context.fonts.runs(text, FontFace.of(look.strong(), look.emphasis()))) {
            paragraph.add(dressed(new Text(run.text()), run, look));
        }
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

    private void addCrossReference(Paragraph paragraph, String anchor, List<Inline> content, Look look) {
        context.anchors.name(anchor).ifPresentOrElse(
                name -> addLink(paragraph, content, look, goTo(anchor), context.text("pdf.link", name)),
                () -> addAll(paragraph, content, look));
    }

    /** The number of a note, as a link to it and as the place to which it points back. */
    private void addMark(Paragraph paragraph, Inline.NoteMark mark, Look look) {
        String number = Integer.toString(mark.number());
        if (context.anchors.name(mark.note()).isEmpty()) {
            addText(paragraph, number, look);
            return;
        }
        List<Link> links = addLink(paragraph, Inline.of(number), look, goTo(mark.note()), context.text("pdf.note", number));
        links.get(0).setDestination(mark.anchor());
    }

    /** Links from the end of a note back to its marks. */
    void addWaysBack(Paragraph paragraph, Block.Endnote note) {
        Look look = Look.plain(context.style.table(), context.style.text());
        for (int i = 0; i < note.marks().size(); i++) {
            addText(paragraph, " ", look);
            addLink(paragraph, Inline.of(BACK), look, goTo(note.marks().get(i)),
                    context.text("pdf.note.back", note.number(), i + 1));
        }
    }

    private static PdfAction goTo(String anchor) {
        return PdfAction.createGoTo(new PdfStringDestination(anchor));
    }

    private List<Link> addLink(Paragraph paragraph, List<Inline> content, Look look, PdfAction action, String description) {
        List<Link> links = new ArrayList<>();
        Look linked = look.coloured(context.style.accent());
        for (FontSet.Run run : context.fonts.runs(Inline.plain(content), FontFace.of(look.strong(), look.emphasis()))) {
            PdfLinkAnnotation annotation = new PdfLinkAnnotation(new Rectangle(0, 0));
            annotation.setAction(action).setBorder(new PdfArray(new float[] {0, 0, 0}));
            annotation.setContents(new PdfString(context.fonts.cleaner().clean(description), PdfEncodings.UNICODE_BIG));
            annotation.setFlag(PdfAnnotation.PRINT);
            Link link = new Link(run.text(), annotation);
            dressed(link, run, linked);
            link.setUnderline(0.4f, -1.4f);
            paragraph.add(link);
            links.add(link);
        }
        return links;
    }
}
