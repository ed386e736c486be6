// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.ArrayList;
import java.util.List;


/**
 * Breaks text into lines: after spaces and hyphens, within a long word where its language allows, and anywhere in a word that is
 * longer than a line.
 */
final class LineBreaker {
    private static final float TOLERANCE = 0.01f;
    /** Letters of a word that is cut though it would fit on the next line. */
    private static final int LONG_WORD = 8;

    private final FontSet fonts;
    private final Hyphens hyphens;

    LineBreaker(FontSet fonts, Hyphens hyphens) {
        this.fonts = fonts;
        this.hyphens = hyphens;
    }

    /** The lines of a text; none for an empty one. */
    List<Line> lines(List<Piece> pieces, float width, boolean hyphenate) {
        return new Breaking(pieces, width, hyphenate).run();
    }

    private final class Breaking {
        private final List<Piece> pieces;
        private final float room;
        private final boolean hyphenate;
        private final String text;
        private final float[] advances;
        /** Index of the first character of each piece, and the length of the text. */
        private final int[] starts;
        private final List<Line> lines = new ArrayList<>();
        private int start;
        private int lastBreak;
        private float used;

        Breaking(List<Piece> pieces, float room, boolean hyphenate) {
            this.pieces = pieces;
            this.room = room + TOLERANCE;
            this.hyphenate = hyphenate;
            StringBuilder all = new StringBuilder();
            this.starts = new int[pieces.size() + 1];
            for (int i = 0; i < pieces.size(); i++) {
                all.append(pieces.get(i).run().text());
                starts[i + 1] = all.length();
            }
            this.text = all.toString();
            this.advances = new float[text.length()];
            for (int i = 0; i < pieces.size(); i++) {
                measure(pieces.get(i), starts[i]);
            }
        }

        private void measure(Piece piece, int at) {
            String characters = piece.run().text();
            float size = piece.look().size();
            for (int i = 0; i < characters.length(); i += Character.charCount(characters.codePointAt(i))) {
                advances[at + i] = fonts.advance(piece.run().face(), characters.codePointAt(i)) * size;
            }
        }

        List<Line> run() {
            begin(0);
            int at = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '\n') {
                    end(at, false);
                    begin(++at);
                    continue;
                }
                used += advances[at];
                if (c != ' ' && used > room && at > start) {
                    at = breakBefore(at);
                    begin(at);
                    continue;
                }
                if (isBreakAfter(at)) {
                    lastBreak = at + 1;
                }
                at++;
            }
            if (start < text.length()) {
                end(text.length(), false);
            }
            return lines;
        }

        private void begin(int at) {
            start = at;
            lastBreak = at;
            used = 0;
        }

        /** Ends the line somewhere before the character that does not fit, and says where the next one starts. */
        private int breakBefore(int at) {
            int next = hyphenate ? hyphenated(at) : -1;
            boolean hyphen = next > start;
            if (!hyphen) {
                next = lastBreak > start ? lastBreak : Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
                next = next > start ? next : at + 1;
            }
            end(next, hyphen);
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            return next;
        }

        /** Where the word at the end of the line is cut, or -1 if it is not. */
        private int hyphenated(int at) {
            int from = lastBreak;
            while (from < text.length() && !Character.isLetter(text.charAt(from))) {
                from++;
            }
            int to = from;
            while (to < text.length() && Character.isLetter(text.charAt(to))) {
                to++;
            }
            if (to <= at && to < text.length() && from < at) {
                // the word itself fits; what follows it does not
                return -1;
            }
            if (to - from < LONG_WORD && width(from, to) <= room) {
                return -1;
            }
            Piece piece = pieces.get(pieceAt(Math.min(from, text.length() - 1)));
            if (!piece.look().language().isEmpty()) {
                return -1;
            }
            float left = room - width(start, from) - fonts.advance(piece.run().face(), '-') * piece.look().size();
            int cut = -1;
            for (int point : hyphens.points(text.substring(from, to))) {
                if (width(from, from + point) <= left) {
                    cut = from + point;
                }
            }
            return cut;
        }

        private float width(int from, int to) {
            float sum = 0;
            for (int i = from; i < to; i++) {
                sum += advances[i];
            }
            return sum;
        }

        private int pieceAt(int index) {
            int piece = 0;
            while (starts[piece + 1] <= index) {
                piece++;
            }
            return piece;
        }

        private boolean isBreakAfter(int at) {
            char c = text.charAt(at);
            if (c == '-') {
                return at + 1 < text.length() && at > start && !Character.isDigit(text.charAt(at + 1))
                        && text.charAt(at - 1) != ' ';
            }
            return c == ' ' || c == '\u2010' || c >= 0x2002 && c <= 0x200B && c != '\u2007' || isIdeograph(c);
        }

        private boolean isIdeograph(char c) {
            return c >= 0x2E80 && c < 0xD7A4 || c >= 0xF900 && c < 0xFB00;
        }

        private void end(int to, boolean hyphen) {
            int last = to;
            while (last > start && text.charAt(last - 1) == ' ') {
                last--;
            }
            List<Line.Span> spans = new ArrayList<>();
            for (int i = pieceAt(Math.min(start, text.length() - 1)); i < pieces.size() && starts[i] < last; i++) {
                int from = Math.max(start, starts[i]);
                int until = Math.min(last, starts[i + 1]);
                if (until > from) {
                    spans.add(span(pieces.get(i), from, until, hyphen && until == last));
                }
            }
            float width = 0;
            for (Line.Span span : spans) {
                width += span.width();
            }
            lines.add(new Line(spans, width));
        }

        private Line.Span span(Piece piece, int from, int to, boolean hyphen) {
            float width = width(from, to);
            String part = text.substring(from, to);
            return hyphen ? new Line.Span(piece, part + '-', width + fonts.advance(piece.run().face(), '-') * piece.look().size())
                    : new Line.Span(piece, part, width);
        }
    }
}
