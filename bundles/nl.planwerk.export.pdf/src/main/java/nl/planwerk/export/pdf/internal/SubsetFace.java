// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.itextpdf.commons.datastructures.Tuple2;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import nl.planwerk.fonts.FontFace;
import nl.planwerk.fonts.Fonts;

/**
 * A face that embeds only the glyphs used, under a name that is always the same. iText's own subsets get a random name,
 * and two exports of one plan would differ by it; so iText is told to embed the whole face, and this class gives it less.
 */
final class SubsetFace extends TrueTypeFont {
    /** Tags of six capitals, as ISO 32000-1, 9.6.4 asks for subsets; one for each face, since a file has one subset of each. */
    private static final String TAG = "PLANW";

    private static final int SUBSCRIPT_ZERO = 0x2080;

    SubsetFace(FontFace face) throws IOException {
        super(Fonts.trueType(face));
        for (int digit = 0; digit < 10; digit++) {
            readAsDigit(getGlyph(SUBSCRIPT_ZERO + digit), digit);
        }
        setFontName(TAG + (char) ('A' + face.ordinal()) + "+" + getFontNames().getFontName());
    }

    /**
     * A subscript digit is drawn as such and read as the digit, so that whoever searches a report for CO2, copies it or has
     * it read aloud gets what is meant.
     */
    private static void readAsDigit(Glyph glyph, int digit) {
        if (glyph != null) {
            glyph.setChars(new char[] {(char) ('0' + digit)});
        }
    }

    @Override
    public void updateUsedGlyphs(Map<Integer, Glyph> glyphs, boolean subset, List<int[]> ranges) {
        super.updateUsedGlyphs(glyphs, true, ranges);
    }

    /** Says that the face is one of several in its file: such a face iText takes apart even when asked for the whole. */
    @Override
    public int getDirectoryOffset() {
        return 1;
    }

    @Override
    public Tuple2<Integer, byte[]> subset(Set<Integer> glyphs, boolean subset) {
        return super.subset(glyphs, true);
    }
}
