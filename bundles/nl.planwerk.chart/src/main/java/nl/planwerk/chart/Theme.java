// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.util.List;
import java.util.Optional;

import nl.planwerk.chart.internal.ThemeReader;

/**
 * Colours and type sizes of a report and its charts. A theme that many people could not read cannot be made.
 *
 * @param text       of running text
 * @param muted      of captions and other small print
 * @param accent     of headings, links and rules that stand out; also a ground under white text
 * @param rule       thin lines between things
 * @param panel      ground of boxes and totals
 * @param background of the page
 * @param series     of bars and lines, in order
 * @param sizes      of type
 * @param spacing    between lines and things
 * @throws ContrastException if text has less than 4.5:1 contrast with its ground, or a series less than 3:1
 *                           (WCAG 2.1, 1.4.3 and 1.4.11)
 */
public record Theme(Rgb text, Rgb muted, Rgb accent, Rgb rule, Rgb panel, Rgb background, List<Rgb> series,
        Sizes sizes, Spacing spacing) {
    private static final Theme NEUTRAL = ThemeReader.resource("neutral-theme.json");
    /** Least contrast of text with its ground. */
    public static final double TEXT_CONTRAST = 4.5;
    /** Least contrast of bars and lines with the page. */
    public static final double GRAPHICS_CONTRAST = 3;

    /**
     * Type sizes in points.
     *
     * @param body     running text
     * @param table    cells
     * @param small    captions, labels of charts
     * @param headings by level, the first the largest; deeper ones are as the last
     */
    public record Sizes(double body, double table, double small, List<Double> headings) {
        public Sizes {
            headings = List.copyOf(headings);
            if (headings.isEmpty() || Math.min(Math.min(body, table), Math.min(small, headings.get(headings.size() - 1))) < 6) {
                throw new IllegalArgumentException("type too small to read");
            }
        }

        /** Size of a heading of that level, from 1. */
        public double heading(int level) {
            return headings.get(Math.min(level, headings.size()) - 1);
        }
    }

    /**
     * Distances.
     *
     * @param leading   of base lines, in sizes
     * @param paragraph below a paragraph, in points
     * @param cell      above and below the text of a cell, in points
     */
    public record Spacing(double leading, double paragraph, double cell) {
        public Spacing {
            if (leading < 1 || paragraph < 0 || cell < 0) {
                throw new IllegalArgumentException("lines would touch");
            }
        }
    }

    public Theme {
        series = List.copyOf(series);
        for (Rgb ground : List.of(background, panel)) {
            require(text, ground, TEXT_CONTRAST);
            require(muted, ground, TEXT_CONTRAST);
            require(accent, ground, TEXT_CONTRAST);
        }
        if (series.isEmpty()) {
            throw new IllegalArgumentException("a theme needs a series colour");
        }
        for (Rgb colour : series) {
            require(colour, background, GRAPHICS_CONTRAST);
        }
    }

    private static void require(Rgb colour, Rgb ground, double least) {
        if (colour.contrast(ground) < least) {
            throw new ContrastException(colour, ground, least);
        }
    }

    /** The neutral theme. */
    public static Theme neutral() {
        return NEUTRAL;
    }

    /**
     * The same theme with a cluster's own accent colour, which is the first series too.
     *
     * @throws ContrastException if the colour is too light to read
     */
    public Theme withAccent(Rgb colour) {
        List<Rgb> colours = new java.util.ArrayList<>(series);
        colours.set(0, colour);
        return new Theme(text, muted, colour, rule, panel, background, colours, sizes, spacing);
    }

    /**
     * The neutral theme in a cluster's colour.
     *
     * @param accent as {@code #rrggbb}; empty for none
     */
    public static Coloured inColour(Optional<String> accent) {
        try {
            return new Coloured(accent.map(Rgb::of).map(neutral()::withAccent).orElseGet(Theme::neutral), Optional.empty());
        } catch (ContrastException unreadable) {
            return new Coloured(neutral(), Optional.of(unreadable));
        }
    }

    /**
     * A theme in somebody's colour.
     *
     * @param refusal why it is not; the theme is the neutral one then
     */
    public record Coloured(Theme theme, Optional<ContrastException> refusal) {
    }

    /** Fill of the n-th series: colour and hatch differ, so that neither is needed to tell them apart. */
    public Fill fill(int index) {
        Rgb colour = series.get(index % series.size());
        HatchPattern[] patterns = HatchPattern.values();
        return index == 0 ? new Fill.Solid(colour)
                : new Fill.Hatched(colour, background, patterns[(index - 1) % patterns.length]);
    }
}
