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

    SubsetFace(FontFace face) throws IOException {
        super(Fonts.trueType(face));
        setFontName(TAG + (char) ('A' + face.ordinal()) + "+" + getFontNames().getFontName());
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
