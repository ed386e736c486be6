// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.bench;

import java.awt.Color;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfTemplate;

/** Draws the SVG that {@link SvgWriter} writes. */
final class OpenPdfChart {
    private final XMLStreamReader in;
    private final PdfTemplate out;
    private final float height;
    private final BaseFont font;

    OpenPdfChart(XMLStreamReader in, PdfTemplate out, float height, BaseFont font) {
        this.in = in;
        this.out = out;
        this.height = height;
        this.font = font;
    }

    void run() throws Exception {
        while (true) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("svg")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                shape(in.getLocalName());
            }
        }
    }

    private void shape(String name) throws Exception {
        switch (name) {
            case "rect" -> {
                out.setColorFill(Color.decode(in.getAttributeValue(null, "fill")));
                float high = number("height");
                out.rectangle(number("x"), height - number("y") - high, number("width"), high);
                out.fill();
            }
            case "polyline" -> {
                out.setColorStroke(Color.decode(in.getAttributeValue(null, "stroke")));
                out.setLineWidth(number("stroke-width"));
                trace();
                out.stroke();
            }
            case "polygon" -> {
                out.setColorFill(Color.decode(in.getAttributeValue(null, "fill")));
                trace();
                out.closePathFillStroke();
            }
            case "text" -> {
                out.beginText();
                out.setColorFill(Color.decode(in.getAttributeValue(null, "fill")));
                out.setFontAndSize(font, number("font-size"));
                out.setTextMatrix(number("x"), height - number("y"));
                out.showText(in.getElementText());
                out.endText();
            }
            default -> { }
        }
    }

    private float number(String name) {
        return Float.parseFloat(in.getAttributeValue(null, name));
    }

    private void trace() {
        String[] points = in.getAttributeValue(null, "points").split("[ ,]");
        out.moveTo(Float.parseFloat(points[0]), height - Float.parseFloat(points[1]));
        for (int i = 2; i < points.length; i += 2) {
            out.lineTo(Float.parseFloat(points[i]), height - Float.parseFloat(points[i + 1]));
        }
    }
}
