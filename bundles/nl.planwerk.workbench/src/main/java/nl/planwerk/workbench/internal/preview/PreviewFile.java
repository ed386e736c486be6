// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A report as a file that pages are drawn from. For one thread at a time. Gone from the disk once opened. */
final class PreviewFile implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    private PreviewFile(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /** @throws IOException if it cannot be read; it is gone then too */
    static PreviewFile open(Path file) throws IOException {
        try {
            return new PreviewFile(Loader.loadPDF(Files.readAllBytes(file)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    List<PageSize> sizes() {
        List<PageSize> sizes = new ArrayList<>();
        document.getPages().forEach(page -> sizes.add(
                new PageSize(page.getCropBox().getWidth(), page.getCropBox().getHeight())));
        return sizes;
    }

    /** @param scale pixels for one point of the page */
    BufferedImage draw(int page, double scale) throws IOException {
        return renderer.renderImage(page, (float) scale, ImageType.RGB);
    }

    Anchors anchors() throws IOException {
        Map<String, Spot> spots = new HashMap<>();
        var names = document.getDocumentCatalog().getNames();
        if (names != null && names.getDests() != null) {
            collect(names.getDests(), spots);
        }
        return new Anchors(spots);
    }

    private void collect(PDNameTreeNode<PDPageDestination> node, Map<String, Spot> spots) throws IOException {
        if (node.getNames() != null) {
            node.getNames().forEach((name, destination) -> {
                int page = destination.retrievePageNumber();
                if (page >= 0) {
                    double height = document.getPage(page).getCropBox().getHeight();
                    double top = destination instanceof PDPageXYZDestination xyz ? height - xyz.getTop() : 0;
                    spots.put(name, new Spot(page, Math.max(0, top)));
                }
            });
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDPageDestination> kid : node.getKids()) {
                collect(kid, spots);
            }
        }
    }

    /** The anchor to which a link at that place of the page leads; points from the upper left corner. */
    Optional<String> link(int page, double x, double y) throws IOException {
        PDPage there = document.getPage(page);
        float up = there.getCropBox().getHeight() - (float) y;
        for (PDAnnotation annotation : there.getAnnotations()) {
            PDRectangle area = annotation.getRectangle();
            if (annotation instanceof PDAnnotationLink link && area != null && area.contains((float) x, up)
                    && link.getAction() instanceof PDActionGoTo go && go.getDestination() instanceof PDNamedDestination named) {
                return Optional.of(named.getNamedDestination());
            }
        }
        return Optional.empty();
    }

    /** The first place from that page on, and then from the beginning, where the text stands. */
    Optional<Hit> find(String text, int from) throws IOException {
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            int page = (from + i) % pages;
            List<Rectangle2D> areas = new PageSearch(text).on(document, page);
            if (!areas.isEmpty()) {
                return Optional.of(new Hit(page, areas.stream().map(a -> new org.eclipse.swt.graphics.Rectangle((int) a.getX(),
                        (int) a.getY(), (int) Math.ceil(a.getWidth()) + 1, (int) Math.ceil(a.getHeight()) + 1)).toList()));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
