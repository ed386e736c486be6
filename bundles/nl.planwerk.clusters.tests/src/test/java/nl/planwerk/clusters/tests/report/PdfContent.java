// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a file holds, for a test to search. */
final class PdfContent {

    private PdfContent() {
    }

    /** The text that is read aloud, without headers, footers and watermarks: in one piece over the ends of lines and pages. */
    static String text(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return squeezed(new Tagged().getText(pdf));
        }
    }

    /** Without spaces and hyphens, subscript digits as digits: as texts can be compared whatever their line ends. */
    static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\u00a0\u00ad\u200b\u2010\u2011-]+", "");
    }

    /** All there is: the printed text, every string (alternative texts, bookmarks, properties), every stream unpacked. */
    static String everything(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            all.append(new PDFTextStripper().getText(pdf)).append('\n');
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                COSObject object = pdf.getDocument().getObjectFromPool(key);
                add(object.getObject(), all);
            }
            add(pdf.getDocument().getTrailer(), all);
        }
        return all.toString();
    }

    private static void add(COSBase value, StringBuilder all) throws IOException {
        if (value instanceof COSStream stream) {
            try (var in = stream.createInputStream()) {
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        if (value instanceof COSString string) {
            all.append(string.getString()).append('\n');
        } else if (value instanceof COSDictionary dictionary) {
            for (COSName name : dictionary.keySet()) {
                add(dictionary.getItem(name), all);
            }
        } else if (value instanceof COSArray array) {
            for (COSBase element : array) {
                add(element, all);
            }
        }
    }

    /** Leaves artifacts out. */
    private static final class Tagged extends PDFTextStripper {
        private final Deque<Boolean> artifacts = new ArrayDeque<>();

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            artifacts.push(tag != null && tag.getName().equals("Artifact") || inArtifact());
            super.beginMarkedContentSequence(tag, properties);
        }

        @Override
        public void endMarkedContentSequence() {
            artifacts.pop();
            super.endMarkedContentSequence();
        }

        private boolean inArtifact() {
            return !artifacts.isEmpty() && artifacts.peek();
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (!inArtifact()) {
                super.processTextPosition(text);
            }
        }
    }
}
