// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.navigation.PdfStringDestination;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import nl.planwerk.fonts.FontFace;
import nl.planwerk.report.doc.Inline;

/** Puts running text into paragraphs. */
final class InlineWriter {
    private final Context context;

    InlineWriter(Context context) {
        this.context = context;
    }

    /**
     * How a piece of text looks.
     *
     * @param language BCP 47 tag where it is not the document's, else empty
     * @param rise     of subscripts and superscripts, in points
     */
    private record Look(boolean strong, boolean emphasis, float size, float rise, String language, Color color) {

        Look strong(boolean value) {
            return new Look(value, emphasis, size, rise, language, color);
        }

        Look emphasised() {
            return new Look(strong, true, size, rise, language, color);
        }

        Look raised(float by) {
            return new Look(strong, emphasis, size * 0.7f, by, language, color);
        }

        Look in(String tag) {
            return new Look(strong, emphasis, size, rise, tag, color);
        }

        Look coloured(Color value) {
            return new Look(strong, emphasis, size, rise, language, value);
        }
    }

    /** A paragraph of running text. */
    Paragraph paragraph(List<Inline> content, float size, boolean strong, Color color) {
        Paragraph paragraph = new Paragraph().setMargin(0).setFontSize(size)
                .setMultipliedLeading(context.style.leading() / 1.2f).setFontColor(color);
        paragraph.setFont(context.fonts.font(FontFace.REGULAR));
        addAll(paragraph, content, new Look(strong, false, size, 0, "", color));
        return paragraph;
    }

    /** A large figure with its unit behind it, smaller. */
    Paragraph figure(String value, String unit, Color color) {
        Paragraph paragraph = paragraph(Inline.of(value), 17, true, color);
        addText(paragraph, unit, new Look(false, false, context.style.table(), 0, "", color));
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
            addAll(paragraph, styled.content(), styled(look, styled.style()));
        } else if (inline instanceof Inline.Language language) {
            addAll(paragraph, language.content(), look.in(language.language()));
        } else if (inline instanceof Inline.WebLink link) {
            addLink(paragraph, link.content(), look, PdfAction.createURI(link.url()), context.text("pdf.weblink", link.url()));
        } else if (inline instanceof Inline.CrossReference reference) {
            addCrossReference(paragraph, reference.anchor(), reference.content(), look);
        } else if (inline instanceof Inline.Citation citation) {
            addCrossReference(paragraph, citation.anchor(), Inline.of("[" + citation.number() + "]"), look);
        }
    }

    private static Look styled(Look look, Inline.Style style) {
        return switch (style) {
            case STRONG -> look.strong(true);
            case EMPHASIS, CODE -> look.emphasised();
            case SUBSCRIPT -> look.raised(-look.size() * 0.18f);
            case SUPERSCRIPT -> look.raised(look.size() * 0.32f);
        };
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
        if (!look.language().isEmpty()) {
            text.getAccessibilityProperties().setLanguage(look.language());
        }
        return text;
    }

    private void addCrossReference(Paragraph paragraph, String anchor, List<Inline> content, Look look) {
        context.anchors.name(anchor).ifPresentOrElse(
                name -> addLink(paragraph, content, look, PdfAction.createGoTo(new PdfStringDestination(anchor)),
                        context.text("pdf.link", name)),
                () -> addAll(paragraph, content, look));
    }

    private void addLink(Paragraph paragraph, List<Inline> content, Look look, PdfAction action, String description) {
        String text = Inline.plain(content);
        Look linked = look.coloured(context.style.accent());
        for (FontSet.Run run : context.fonts.runs(text, FontFace.of(look.strong(), look.emphasis()))) {
            PdfLinkAnnotation annotation = new PdfLinkAnnotation(new Rectangle(0, 0));
            annotation.setAction(action).setBorder(new com.itextpdf.kernel.pdf.PdfArray(new float[] {0, 0, 0}));
            annotation.setContents(new PdfString(context.fonts.cleaner().clean(description), com.itextpdf.io.font.PdfEncodings.UNICODE_BIG));
            annotation.setFlag(PdfAnnotation.PRINT);
            Link link = new Link(run.text(), annotation);
            dressed(link, run, linked);
            link.setUnderline(0.4f, -1.4f);
            paragraph.add(link);
        }
    }
}
