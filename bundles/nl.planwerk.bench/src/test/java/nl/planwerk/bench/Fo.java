// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.bench;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A file of formatting objects that is being written. */
final class Fo implements AutoCloseable {
    static final String FO = "http://www.w3.org/1999/XSL/Format";
    static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
    static final String SVG = "http://www.w3.org/2000/svg";

    private final OutputStream file;
    private final XMLStreamWriter xml;

    Fo(Path path) throws Exception {
        file = new BufferedOutputStream(Files.newOutputStream(path));
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file, "UTF-8");
    }

    /** Begins the document: its layout and what it says of itself. */
    void begin(String title, String language) {
        try {
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        start("root", "xmlns:fo", FO, "xmlns:fox", FOX, "font-family", "Plex, Fallback", "font-size", "10pt", "line-height",
                "15pt", "xml:lang", language);
        start("layout-master-set").start("simple-page-master", "master-name", "page", "page-width", "210mm", "page-height",
                "297mm", "margin-left", "64pt", "margin-right", "60pt");
        start("region-body", "margin-top", "82pt", "margin-bottom", "68pt").end("region-body");
        start("region-before", "extent", "46pt").end("region-before").start("region-after", "extent", "48pt");
        end("region-after").end("simple-page-master").end("layout-master-set");
        start("declarations");
        raw("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + title
                + "</dc:title></rdf:Description></rdf:RDF></x:xmpmeta>");
        end("declarations");
    }

    /** Begins the pages, with running header and footer. */
    void pages(String title) {
        start("page-sequence", "master-reference", "page");
        start("static-content", "flow-name", "xsl-region-before").start("block", "font-size", "8pt", "space-before", "30pt");
        start("retrieve-marker", "retrieve-class-name", "chapter").end("retrieve-marker").text(title).end("block");
        end("static-content").start("static-content", "flow-name", "xsl-region-after");
        start("block", "font-size", "8pt", "text-align", "end").text("pagina ").start("page-number").end("page-number");
        text(" van ").start("page-number-citation", "ref-id", "last").end("page-number-citation").end("block");
        end("static-content").start("flow", "flow-name", "xsl-region-body");
    }

    private void raw(String text) {
        try {
            xml.writeCharacters("");
            xml.flush();
            file.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (XMLStreamException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Fo start(String name, String... attributes) {
        return element("fo:" + name, attributes);
    }

    /** Begins an element of whatever kind. */
    Fo element(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void attribute(String name, String value) {
        try {
            xml.writeAttribute(name, value);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Fo block(String text, String... attributes) {
        return start("block", attributes).text(text).end("block");
    }

    /** Characters that XML cannot hold are left out. */
    Fo text(String text) {
        try {
            xml.writeCharacters(text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", ""));
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends an element; its name is for those who read the code. */
    Fo end(String name) {
        try {
            if (name.equals("page-sequence")) {
                xml.writeEndElement();
            }
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        xml.writeEndDocument();
        xml.close();
        file.close();
    }
}
