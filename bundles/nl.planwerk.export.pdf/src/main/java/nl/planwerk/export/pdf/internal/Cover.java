// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;

import com.itextpdf.io.image.ImageData;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Metadata;

/** The first page: what the report is, of which cluster, in which version. */
final class Cover {
    /** Names that a plan's own logo may have; it goes before that of its cluster. */
    private static final List<String> LOGOS = List.of("logo.png", "logo.jpg", "logo.jpeg");
    private static final float LOGO_WIDTH = 150;
    private static final float LOGO_HEIGHT = 70;
    private static final float LOGO_BOTTOM = 64;
    /** What a pixel of a logo may measure at most: larger, its pixels would be seen. */
    private static final float LOGO_PIXEL = 0.75f;
    /** Of the white ground under a logo that does not let the page shine through. */
    private static final float PLATE_MARGIN = 8;
    private static final float PLATE_CORNER = 4;
    private static final float BAND = 26;
    private static final float WIDTH = 430;
    private final Context context;
    private final InlineWriter inlines;

    Cover(Context context, InlineWriter inlines) {
        this.context = context;
        this.inlines = inlines;
    }

    void add(Document layout) {
        PdfDocument document = layout.getPdfDocument();
        band(document.addNewPage(PageSize.A4));
        Metadata about = context.report.metadata();
        Div upper = new Div().setFixedPosition(1, 92, 420, WIDTH).setHeight(330);
        if (!about.cluster().isBlank()) {
            upper.add(line(about.cluster(), 13, true, context.style.muted()).setMarginBottom(10));
        }
        upper.add(inlines.balanced(Inline.of(about.title()), about.title().length() > 60 ? 26 : 33, context.style.accent(), WIDTH)
                .setMultipliedLeading(1.1f).setMarginBottom(12));
        if (!about.subtitle().isBlank()) {
            upper.add(line(about.subtitle(), 14, false, context.style.text()).setMultipliedLeading(1.25f));
        }
        layout.add(upper);
        Div lower = new Div().setFixedPosition(1, 92, 92, WIDTH).setHeight(130);
        for (String text : new String[] {about.organisation(), version(about), about.dateText()}) {
            if (!text.isBlank()) {
                lower.add(line(text, 10.5f, false, context.style.text()).setMarginBottom(3));
            }
        }
        layout.add(lower);
        LOGOS.stream().flatMap(name -> context.options.pictures().apply(name).stream())
                .flatMap(file -> PictureReader.read(file).stream()).findFirst()
                .or(() -> context.options.logo().flatMap(PictureReader::read))
                .ifPresent(data -> logo(layout, data, about));
    }

    private void logo(Document layout, ImageData data, Metadata about) {
        Image logo = placed(data, about);
        if (data.getImageMask() == null && data.getTransparency() == null) {
            PdfCanvas canvas = new PdfCanvas(layout.getPdfDocument().getFirstPage());
            canvas.openTag(new CanvasArtifact()).saveState().setFillColor(ColorConstants.WHITE)
                    .roundRectangle(left(logo) - PLATE_MARGIN, LOGO_BOTTOM - PLATE_MARGIN,
                            logo.getImageScaledWidth() + 2 * PLATE_MARGIN, logo.getImageScaledHeight() + 2 * PLATE_MARGIN,
                            PLATE_CORNER)
                    .fill().restoreState().closeTag();
        }
        layout.add(logo);
    }

    private float left(Image logo) {
        return PageSize.A4.getWidth() - context.style.marginRight() - logo.getImageScaledWidth();
    }

    /** In the lower right corner, whatever its proportions. */
    private Image placed(ImageData data, Metadata about) {
        Image logo = new Image(data).scaleToFit(Math.min(LOGO_WIDTH, data.getWidth() * LOGO_PIXEL),
                Math.min(LOGO_HEIGHT, data.getHeight() * LOGO_PIXEL));
        logo.getAccessibilityProperties().setRole(StandardRoles.FIGURE).setAlternateDescription(
                PropertyText.of(context.text("pdf.logo", about.cluster().isBlank() ? about.title() : about.cluster())));
        return logo.setFixedPosition(1, left(logo), LOGO_BOTTOM);
    }

    private String version(Metadata about) {
        String version = about.version().isBlank() ? "" : context.text("pdf.version", about.version());
        return about.status().isBlank() ? version : version.isEmpty() ? about.status() : version + " \u2013 " + about.status();
    }

    private Paragraph line(String text, float size, boolean strong, Color color) {
        return strong ? inlines.heading(Inline.of(text), size, color) : inlines.paragraph(Inline.of(text), size, false, color);
    }

    private void band(PdfPage page) {
        PdfCanvas canvas = new PdfCanvas(page);
        float height = page.getPageSize().getHeight();
        float width = page.getPageSize().getWidth();
        canvas.openTag(new CanvasArtifact()).saveState();
        canvas.setFillColor(context.style.accent()).rectangle(0, 0, BAND, height).fill();
        canvas.setFillColor(context.style.panel()).rectangle(BAND, 0, width - BAND, 250).fill();
        canvas.setFillColor(context.style.accent()).rectangle(92, 770, 46, 4).fill();
        canvas.restoreState().closeTag();
    }
}
