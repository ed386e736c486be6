// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.ParagraphRenderer;

/** A paragraph whose layout can be stopped, within whatever iText lays out as one: long lists, tables that are cut. */
final class WatchedParagraph extends Paragraph {
    private final Watch watch;

    WatchedParagraph(Watch watch) {
        this.watch = watch;
    }

    @Override
    protected IRenderer makeNewRenderer() {
        return new Renderer(this);
    }

    private static final class Renderer extends ParagraphRenderer {
        private final WatchedParagraph paragraph;

        Renderer(WatchedParagraph paragraph) {
            super(paragraph);
            this.paragraph = paragraph;
        }

        @Override
        public LayoutResult layout(LayoutContext layoutContext) {
            paragraph.watch.step();
            return super.layout(layoutContext);
        }

        @Override
        public IRenderer getNextRenderer() {
            return new Renderer(paragraph);
        }
    }
}
