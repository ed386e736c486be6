// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds a text on a page, whatever its case, also where it goes on over the end of a line or is hyphenated there. */
final class PageSearch extends PDFTextStripper {
    private final String wanted;
    private final StringBuilder text = new StringBuilder();
    /** For each character of the text; null for spaces between words and lines. */
    private final List<TextPosition> positions = new ArrayList<>();

    PageSearch(String wanted) {
        this.wanted = wanted.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        setSortByPosition(false);
    }

    /** Where it stands, in points from the page's upper left corner; one area for each line. */
    List<Rectangle2D> on(PDDocument document, int page) throws IOException {
        setStartPage(page + 1);
        setEndPage(page + 1);
        getText(document);
        int at = wanted.isEmpty() ? -1 : text.indexOf(wanted);
        return at < 0 ? List.of() : areas(positions.subList(at, at + wanted.length()));
    }

    @Override
    protected void writeString(String string, List<TextPosition> places) {
        for (TextPosition place : places) {
            for (char c : place.getUnicode().toLowerCase(Locale.ROOT).toCharArray()) {
                if (Character.isWhitespace(c) || c == '\u00a0') {
                    space();
                } else {
                    text.append(c);
                    positions.add(place);
                }
            }
        }
    }

    @Override
    protected void writeWordSeparator() {
        space();
    }

    @Override
    protected void writeLineSeparator() {
        int last = text.length() - 1;
        if (last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1))) {
            text.setLength(last);
            positions.remove(last);
        } else {
            space();
        }
    }

    private void space() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
            positions.add(null);
        }
    }

    private static List<Rectangle2D> areas(List<TextPosition> found) {
        List<Rectangle2D> areas = new ArrayList<>();
        for (TextPosition position : found) {
            if (position == null) {
                continue;
            }
            Rectangle2D one = new Rectangle2D.Double(position.getXDirAdj(), position.getYDirAdj() - position.getHeightDir() * 1.3,
                    position.getWidthDirAdj(), position.getHeightDir() * 1.7);
            Rectangle2D last = areas.isEmpty() ? null : areas.get(areas.size() - 1);
            if (last != null && Math.abs(last.getCenterY() - one.getCenterY()) < one.getHeight() / 2 && one.getX() >= last.getX()) {
                last.add(one);
            } else {
                areas.add(one);
            }
        }
        return areas;
    }
}
