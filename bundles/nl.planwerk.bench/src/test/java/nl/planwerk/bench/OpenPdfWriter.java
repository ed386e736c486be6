// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.bench;

import java.awt.Color;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import com.lowagie.text.Anchor;
import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/** Sets the formatting objects that {@link FoWriter} writes, as far as OpenPDF can. */
final class OpenPdfWriter {
    private final XMLStreamReader in;
    private final Document document = new Document(PageSize.A4, 64, 60, 82, 68);
    private final PdfWriter writer;
    private final BaseFont regular;
    private final BaseFont bold;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private PdfPTable table;
    private PdfPCell cell;
    private boolean skipping;

    OpenPdfWriter(XMLStreamReader in, Path fonts, OutputStream out) throws Exception {
        this.in = in;
        this.writer = PdfWriter.getInstance(document, out);
        this.regular = BaseFont.createFont(fonts.resolve("REGULAR.ttf").toString(), BaseFont.IDENTITY_H, true);
        this.bold = BaseFont.createFont(fonts.resolve("BOLD.ttf").toString(), BaseFont.IDENTITY_H, true);
    }

    void run() throws Exception {
        writer.setPageEvent(new Footer());
        document.open();
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(in.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(in.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && !open.isEmpty() && !skipping) {
                open.peek().add(new Chunk(in.getText(), open.peek().getFont()));
            }
        }
        document.close();
    }

    private void start(String name) throws Exception {
        switch (name) {
            case "declarations", "bookmark-tree", "static-content" -> skipping = true;
            case "block" -> block();
            case "basic-link" -> link();
            case "table" -> table = new PdfPTable(1);
            case "table-header" -> columns();
            case "table-cell" -> cell = cell();
            case "external-graphic" -> picture();
            case "svg" -> chart();
            default -> { }
        }
    }

    private int columns;

    private void columns() {
        columns = -1;
        table.setWidthPercentage(100);
    }

    private void block() throws Exception {
        if (skipping) {
            return;
        }
        if ("page".equals(in.getAttributeValue(null, "break-before")) && table == null) {
            document.newPage();
        }
        String size = in.getAttributeValue(null, "font-size");
        boolean strong = "bold".equals(in.getAttributeValue(null, "font-weight"));
        float points = size == null ? table == null ? 10 : 8.5f : Float.parseFloat(size.replace("pt", ""));
        Paragraph paragraph = new Paragraph("", new Font(strong ? bold : regular, points));
        paragraph.setLeading(table == null ? 15 : 10.5f);
        paragraph.setSpacingAfter(table == null ? 7 : 0);
        paragraph.setAlignment("end".equals(in.getAttributeValue(null, "text-align")) ? Element.ALIGN_RIGHT
                : Element.ALIGN_LEFT);
        open.push(paragraph);
    }

    private void link() throws Exception {
        if (!skipping && !open.isEmpty()) {
            String target = in.getAttributeValue(null, "internal-destination");
            String outside = in.getAttributeValue(null, "external-destination");
            Chunk chunk = new Chunk("\u2192", open.peek().getFont());
            if (target != null) {
                chunk.setLocalGoto(target);
            } else {
                Anchor anchor = new Anchor(chunk);
                anchor.setReference(outside);
            }
            open.peek().add(chunk);
        }
    }

    private PdfPCell cell() {
        PdfPCell made = new PdfPCell();
        made.setBorder(PdfPCell.BOTTOM);
        made.setBorderColor(Color.LIGHT_GRAY);
        made.setPadding(3);
        return made;
    }

    private void picture() throws Exception {
        String source = in.getAttributeValue(null, "src");
        Image image = Image.getInstance(Path.of(URI.create(source.substring(5, source.length() - 2))).toString());
        image.scaleToFit(471, 560);
        document.add(image);
    }

    private void chart() throws Exception {
        float width = Float.parseFloat(in.getAttributeValue(null, "width").replace("pt", ""));
        float height = Float.parseFloat(in.getAttributeValue(null, "height").replace("pt", ""));
        PdfTemplate template = writer.getDirectContent().createTemplate(width, height);
        new OpenPdfChart(in, template, height, regular).run();
        Image image = Image.getInstance(template);
        image.scaleToFit(471, 560);
        document.add(image);
    }

    private void end(String name) throws Exception {
        switch (name) {
            case "declarations", "bookmark-tree", "static-content" -> skipping = false;
            case "block" -> endBlock();
            case "table-cell" -> cells.add(cell);
            case "table-row" -> endRow();
            case "table" -> {
                document.add(table);
                table = null;
            }
            default -> { }
        }
    }

    private final java.util.List<PdfPCell> cells = new java.util.ArrayList<>();

    private void endRow() throws Exception {
        if (table.getRows().isEmpty()) {
            table = new PdfPTable(cells.size());
            table.setWidthPercentage(100);
            table.setSplitRows(false);
            table.setHeaderRows(columns == -1 ? 1 : 0);
            columns = 0;
            float[] widths = new float[cells.size()];
            java.util.Arrays.fill(widths, 1);
            widths[0] = 2;
            table.setWidths(widths);
        }
        cells.forEach(table::addCell);
        cells.clear();
    }

    private void endBlock() {
        if (skipping || open.isEmpty()) {
            return;
        }
        Paragraph done = open.pop();
        if (!open.isEmpty()) {
            open.peek().add(done);
        } else if (cell != null && table != null) {
            cell.addElement(done);
        } else {
            document.add(done);
        }
    }

    private final class Footer extends PdfPageEventHelper {

        @Override
        public void onEndPage(PdfWriter out, Document page) {
            var canvas = out.getDirectContent();
            canvas.beginText();
            canvas.setFontAndSize(regular, 8);
            canvas.showTextAligned(Element.ALIGN_RIGHT, "pagina " + out.getPageNumber(), 535, 34, 0);
            canvas.endText();
        }
    }
}
