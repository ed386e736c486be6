// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.fonts;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Measures text in the shipped faces, and traces its outlines, without a screen. A character that a face lacks is measured in
 * {@link FontFace#FALLBACK}, as it is drawn. Reads each face once per instance; safe for use by several threads.
 */
public final class FontMetrics {
    private static final int COMMON = 0x2600;
    private static final double MISSING = -1;

    private final Map<FontFace, Face> faces = new EnumMap<>(FontFace.class);

    /** A face with the widths asked for so far, in thousandths of the font size. */
    private static final class Face {
        private final TrueTypeFont font;
        private final CmapLookup glyphs;
        /** By code point up to {@link #COMMON}; {@code NaN} is not asked for yet, -1 has no glyph. */
        private final double[] common = new double[COMMON];
        private final Map<Integer, Double> others = new HashMap<>();

        Face(FontFace face) {
            try {
                font = new TTFParser().parse(new RandomAccessReadBuffer(Fonts.trueType(face)));
                glyphs = font.getUnicodeCmapLookup();
                Arrays.fill(common, Double.NaN);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean has(int codePoint) {
            return found(codePoint) != MISSING;
        }

        double width(int codePoint) {
            double width = found(codePoint);
            return width == MISSING ? found(0) : width;
        }

        private double found(int codePoint) {
            if (codePoint < 0 || codePoint >= COMMON) {
                return others.computeIfAbsent(codePoint, this::read);
            }
            double width = common[codePoint];
            if (Double.isNaN(width)) {
                width = read(codePoint);
                common[codePoint] = width;
            }
            return width;
        }

        private double read(int codePoint) {
            try {
                if (codePoint != 0 && glyphs.getGlyphId(codePoint) == 0) {
                    return MISSING;
                }
                return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) * 1000.0 / font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void trace(int codePoint, double x, double scale, GlyphPen pen) {
            GlyphData glyph;
            try {
                glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (glyph == null) {
                return;
            }
            double[] to = new double[6];
            for (PathIterator path = glyph.getPath().getPathIterator(AffineTransform.getScaleInstance(scale, -scale));
                    !path.isDone(); path.next()) {
                switch (path.currentSegment(to)) {
                    case PathIterator.SEG_MOVETO -> pen.moveTo(x + to[0], to[1]);
                    case PathIterator.SEG_LINETO -> pen.lineTo(x + to[0], to[1]);
                    case PathIterator.SEG_QUADTO -> pen.curveTo(x + to[0], to[1], x + to[2], to[3]);
                    case PathIterator.SEG_CLOSE -> pen.close();
                    default -> throw new IllegalStateException("TrueType outlines have no other segments");
                }
            }
        }

        double unit(double size) {
            return scaled(1) * size;
        }

        private double scaled(int fontUnits) {
            try {
                return (double) fontUnits / font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The face in which a character is measured and drawn where that one is wanted: another if it lacks it and that has it. */
    public synchronized FontFace faceOf(FontFace wanted, int codePoint) {
        if (face(wanted).has(codePoint)) {
            return wanted;
        }
        return wanted == FontFace.FALLBACK && face(FontFace.REGULAR).has(codePoint) ? FontFace.REGULAR : FontFace.FALLBACK;
    }

    /** Width of the text in the unit of {@code size}. */
    public synchronized double width(FontFace face, double size, String text) {
        Face main = face(face);
        double sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            sum += (main.has(codePoint) ? main : face(faceOf(face, codePoint))).width(codePoint);
        }
        return sum * size / 1000;
    }

    /** How far one character of the face takes the text on, as a share of its size; the fallback face's where it has none. */
    public synchronized double advance(FontFace face, int codePoint) {
        Face main = face(face);
        return (main.has(codePoint) ? main : face(faceOf(face, codePoint))).width(codePoint) / 1000;
    }

    /**
     * Traces the outlines of a text from the left end of its base line at (0, 0); y runs down. What is inside is told by the
     * direction of the lines (non-zero winding).
     *
     * @param size in the unit of the pen
     */
    public synchronized void trace(FontFace face, double size, String text, GlyphPen pen) {
        Face main = face(face);
        double x = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            Face from = main.has(codePoint) ? main : face(faceOf(face, codePoint));
            from.trace(codePoint, x, from.unit(size), pen);
            x += from.width(codePoint) * size / 1000;
        }
    }

    /** Whether the face itself has the character. */
    public synchronized boolean hasGlyph(FontFace face, int codePoint) {
        return face(face).has(codePoint);
    }

    /** Height of the face above the base line, in the unit of {@code size}. */
    public synchronized double ascent(FontFace face, double size) {
        try {
            return face(face).scaled(face(face).font.getHorizontalHeader().getAscender()) * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Depth of the face below the base line as a positive number, in the unit of {@code size}. */
    public synchronized double descent(FontFace face, double size) {
        try {
            return -face(face).scaled(face(face).font.getHorizontalHeader().getDescender()) * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Face face(FontFace face) {
        return faces.computeIfAbsent(face, Face::new);
    }
}
