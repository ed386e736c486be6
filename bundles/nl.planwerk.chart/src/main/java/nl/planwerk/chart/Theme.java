// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.util.List;

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
 * @throws IllegalArgumentException if text has less than 4.5:1 contrast with its ground, or a series less than 3:1
 *                                  (WCAG 2.1, 1.4.3 and 1.4.11)
 */
public record Theme(Rgb text, Rgb muted, Rgb accent, Rgb rule, Rgb panel, Rgb background, List<Rgb> series,
        Sizes sizes) {
    /** Least contrast of text with its ground. */
    public static final double TEXT_CONTRAST = 4.5;
    /** Least contrast of bars and lines with the page. */
    public static final double GRAPHICS_CONTRAST = 3;

    /**
     * Type sizes in points.
     *
     * @param body    running text
     * @param table   cells
     * @param small   captions, labels of charts
     * @param leading distance of base lines, in sizes
     */
    public record Sizes(double body, double table, double small, double leading) {
        public Sizes {
            if (Math.min(Math.min(body, table), small) < 6 || leading < 1) {
                throw new IllegalArgumentException("type too small to read");
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
        double contrast = colour.contrast(ground);
        if (contrast < least) {
            throw new IllegalArgumentException(String.format(java.util.Locale.ROOT,
                    "contrast of %s on %s is %.1f:1; at least %.1f:1 is needed", colour, ground, contrast, least));
        }
    }

    /** The neutral theme. */
    public static Theme neutral() {
        return new Theme(Rgb.of("#1b2426"), Rgb.of("#56646a"), Rgb.of("#0b5a5e"), Rgb.of("#c8d1d3"),
                Rgb.of("#f1f5f5"), Rgb.WHITE,
                List.of(Rgb.of("#0b6e72"), Rgb.of("#b0671a"), Rgb.of("#6b4a86"), Rgb.of("#5b6b73"),
                        Rgb.of("#64751f"), Rgb.of("#9f3f34")),
                new Sizes(9.5, 8.5, 8, 1.45));
    }

    /**
     * The same theme with a cluster's own accent colour, which is the first series too.
     *
     * @throws IllegalArgumentException if the colour is too light to read
     */
    public Theme withAccent(Rgb colour) {
        List<Rgb> colours = new java.util.ArrayList<>(series);
        colours.set(0, colour);
        return new Theme(text, muted, colour, rule, panel, background, colours, sizes);
    }

    /** The neutral theme in a cluster's colour, as {@code #rrggbb}; without it if there is none or text cannot be read in it. */
    public static Theme inColour(java.util.Optional<String> accent) {
        try {
            return accent.map(Rgb::of).map(neutral()::withAccent).orElseGet(Theme::neutral);
        } catch (IllegalArgumentException unreadable) {
            return neutral();
        }
    }

    /** Fill of the n-th series: colour and hatch differ, so that neither is needed to tell them apart. */
    public Fill fill(int index) {
        Rgb colour = series.get(index % series.size());
        HatchPattern[] patterns = HatchPattern.values();
        return index == 0 ? new Fill.Solid(colour)
                : new Fill.Hatched(colour, background, patterns[(index - 1) % patterns.length]);
    }
}
