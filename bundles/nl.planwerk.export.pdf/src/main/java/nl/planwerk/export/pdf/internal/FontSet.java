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
import nl.planwerk.fonts.FontFace;
import nl.planwerk.fonts.FontMetrics;

/** The faces of one document, embedded as subsets; each is read when first used. */
final class FontSet {
    private final Map<FontFace, PdfFont> fonts = new EnumMap<>(FontFace.class);
    private final FontMetrics metrics = new FontMetrics();
    private final TextCleaner cleaner = new TextCleaner(metrics);

    /**
     * A stretch of text in one face.
     *
     * @param text clean, never empty
     */
    record Run(String text, PdfFont font) {
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
        boolean main = true;
        for (int i = 0; i < clean.length(); i += Character.charCount(clean.codePointAt(i))) {
            boolean has = metrics.hasGlyph(face, clean.codePointAt(i));
            if (has != main && i > from) {
                runs.add(new Run(clean.substring(from, i), font(main ? face : FontFace.FALLBACK)));
                from = i;
            }
            main = has;
        }
        if (from < clean.length()) {
            runs.add(new Run(clean.substring(from), font(main ? face : FontFace.FALLBACK)));
        }
        return runs;
    }

    /** Width of cleaned text in points. */
    double width(String text, FontFace face, double size) {
        return metrics.width(face, size, cleaner.clean(text));
    }
}
