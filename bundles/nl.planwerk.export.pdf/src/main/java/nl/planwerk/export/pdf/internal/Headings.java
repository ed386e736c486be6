// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.ParagraphRenderer;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Outline;

/** Sets headings and remembers the page and height at which each was drawn. */
final class Headings {
    private final Context context;
    private final InlineWriter inlines;
    private final Deque<Outline.Entry> coming;
    private final Map<String, Spot> spots = new HashMap<>();

    /** Where a heading stands; {@code top} is its upper edge in points above the page's lower edge. */
    record Spot(PdfPage page, float top) {
    }

    Headings(Context context, InlineWriter inlines, List<Outline.Entry> entries) {
        this.context = context;
        this.inlines = inlines;
        this.coming = new ArrayDeque<>(entries);
    }

    /**
     * The next heading of the document, ready to be added.
     *
     * @param title its text
     */
    Paragraph next(List<Inline> title) {
        Outline.Entry entry = coming.remove();
        int level = entry.level();
        List<Inline> text = new ArrayList<>(entry.number().isEmpty() ? List.of() : Inline.of(entry.number() + "\u2002"));
        text.addAll(title);
        float size = context.style.heading(level);
        Color color = level < 3 ? context.style.accent() : context.style.text();
        Paragraph heading = level == 1 ? inlines.balanced(text, size, color, context.style.portrait()) : inlines.heading(text, size, color);
        heading.getAccessibilityProperties().setRole("H" + Math.min(level, 6));
        heading.setMultipliedLeading(1.12f).setKeepWithNext(true).setKeepTogether(true)
                .setMarginTop(level == 1 ? 0 : level == 2 ? 20 : 13).setMarginBottom(level == 1 ? 18 : 5);
        heading.setDestination(entry.anchor());
        heading.setNextRenderer(new Remembering(heading, entry.anchor(), spots));
        return heading;
    }

    /** Where each heading was drawn, by anchor. */
    Map<String, Spot> spots() {
        return spots;
    }

    private static final class Remembering extends ParagraphRenderer {
        private final String anchor;
        private final Map<String, Spot> spots;

        Remembering(Paragraph paragraph, String anchor, Map<String, Spot> spots) {
            super(paragraph);
            this.anchor = anchor;
            this.spots = spots;
        }

        @Override
        public void draw(DrawContext drawContext) {
            super.draw(drawContext);
            PdfPage page = drawContext.getDocument().getPage(getOccupiedArea().getPageNumber());
            spots.putIfAbsent(anchor, new Spot(page, getOccupiedArea().getBBox().getTop()));
        }

        @Override
        public IRenderer getNextRenderer() {
            return new Remembering((Paragraph) modelElement, anchor, spots);
        }
    }
}
