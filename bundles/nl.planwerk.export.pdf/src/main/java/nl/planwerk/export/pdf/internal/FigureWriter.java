// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.Optional;

import com.itextpdf.io.image.ImageData;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import nl.planwerk.report.doc.ChartFigure;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.PictureFigure;

/** Sets charts as vectors, and pictures; each with its alternative text. */
final class FigureWriter {
    private static final float HIGHEST = 560;

    private final Context context;
    private final InlineWriter inlines;
    private final PdfDocument document;

    FigureWriter(Context context, InlineWriter inlines, PdfDocument document) {
        this.context = context;
        this.inlines = inlines;
        this.document = document;
    }

    Div chart(ChartFigure chart) {
        float width = (float) chart.drawing().width();
        float height = (float) chart.drawing().height();
        PdfFormXObject form = new PdfFormXObject(new Rectangle(width, height));
        PdfCanvas canvas = new PdfCanvas(form, document);
        new ChartPainter(context.fonts, canvas, height).paint(chart.drawing());
        Image image = new Image(form);
        image.scaleToFit(context.style.portrait(), HIGHEST);
        return figure(image, chart.anchor(), chart.title(), chart.alt());
    }

    Div picture(PictureFigure picture) {
        Optional<ImageData> data = context.options.pictures().apply(picture.path()).flatMap(PictureReader::read);
        if (data.isEmpty()) {
            context.messages.add(context.text("pdf.picture", picture.path()));
            Div box = new Div().setBackgroundColor(context.style.panel()).setPadding(8).setMarginBottom(10);
            return box.add(inlines.paragraph(Inline.of(context.text("pdf.picture.missing", picture.alt())),
                    context.style.small(), false, context.style.muted()));
        }
        Image image = new Image(data.get());
        image.scaleToFit(Math.min(context.style.portrait(), image.getImageWidth()), HIGHEST);
        return figure(image, picture.anchor(), picture.caption(), picture.alt());
    }

    private Div figure(Image image, String anchor, String caption, String alt) {
        image.getAccessibilityProperties().setRole(StandardRoles.FIGURE).setAlternateDescription(PropertyText.of(alt));
        Div box = new Div().setKeepTogether(true).setMarginTop(8).setMarginBottom(8);
        if (!anchor.isEmpty()) {
            box.setDestination(anchor);
        }
        if (!caption.isEmpty()) {
            Paragraph title = inlines.paragraph(context.caption(anchor, caption), context.style.body(), true, context.style.text());
            title.getAccessibilityProperties().setRole(StandardRoles.CAPTION);
            box.add(title.setMarginBottom(6));
        }
        Paragraph holder = new Paragraph().setMargin(0).add(image);
        return box.add(holder);
    }
}
