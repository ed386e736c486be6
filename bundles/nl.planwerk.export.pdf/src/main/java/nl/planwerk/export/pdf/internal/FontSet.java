// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.layout.renderer.TextRenderer;
import nl.planwerk.fonts.FontFace;
import nl.planwerk.fonts.FontMetrics;

/** The faces of one document, embedded as subsets; each is read when first used. */
final class FontSet {
    private final Map<FontFace, PdfFont> fonts = new EnumMap<>(FontFace.class);
    private final Map<FontFace, float[]> extents = new EnumMap<>(FontFace.class);
    private final FontMetrics metrics = new FontMetrics();
    private final TextCleaner cleaner = new TextCleaner(metrics);

    /**
     * A stretch of text in one face.
     *
     * @param text clean, never empty
     */
    record Run(String text, FontFace face, PdfFont font) {
    }

    TextCleaner cleaner() {
        return cleaner;
    }

    PdfFont font(FontFace face) {
        return fonts.computeIfAbsent(face, FontSet::read);
    }

    private static PdfFont read(FontFace face) {
        try {
            PdfFont font = PdfFontFactory.createFont(new SubsetFace(face), PdfEncodings.IDENTITY_H,
                    EmbeddingStrategy.FORCE_EMBEDDED);
            font.setSubset(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cleans text and cuts it where the face lacks characters that the fallback face has. */
    List<Run> runs(String text, FontFace face) {
        String clean = cleaner.clean(text);
        List<Run> runs = new ArrayList<>();
        int from = 0;
        FontFace current = face;
        for (int i = 0; i < clean.length(); i += Character.charCount(clean.codePointAt(i))) {
            FontFace has = metrics.faceOf(face, clean.codePointAt(i));
            if (has != current && i > from) {
                runs.add(run(clean.substring(from, i), current));
                from = i;
            }
            current = has;
        }
        if (from < clean.length()) {
            runs.add(run(clean.substring(from), current));
        }
        return runs;
    }

    /** Text in that face, which has all of it. */
    Run run(String text, FontFace face) {
        return new Run(text, face, font(face));
    }

    /** How far a character of the face takes the text on, as a share of its size. */
    float advance(FontFace face, int codePoint) {
        return (float) metrics.advance(face, codePoint);
    }

    /** Height above and, as a negative number, depth below the base line, as shares of the size. */
    float[] extent(FontFace face) {
        return extents.computeIfAbsent(face, f -> {
            float[] found = TextRenderer.calculateAscenderDescender(font(f));
            return new float[] {found[0] / 1000, found[1] / 1000};
        });
    }

    /** Width of cleaned text in points. */
    double width(String text, FontFace face, double size) {
        return metrics.width(face, size, cleaner.clean(text));
    }
}
