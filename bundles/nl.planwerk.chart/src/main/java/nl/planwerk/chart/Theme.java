// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import nl.planwerk.chart.internal.ThemeReader;
import nl.planwerk.fonts.Typeface;

/**
 * Colours, type and distances of a report and its charts. A theme that many people could not read cannot be made.
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
 * @param typefaces  by what they are for
 * @param margins    of a page
 * @throws ContrastException if text has less than 4.5:1 contrast with its ground, or a series less than 3:1
 *                           (WCAG 2.1, 1.4.3 and 1.4.11)
 */
public record Theme(Rgb text, Rgb muted, Rgb accent, Rgb rule, Rgb panel, Rgb background, List<Rgb> series,
        Sizes sizes, Spacing spacing, Typefaces typefaces, Margins margins) {
    private static final Theme NEUTRAL = ThemeReader.neutral();
    private static final int LARGEST_FILE = 100_000;
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
     * @throws ThemeException if any is too small to read, or so large that words would not fit
     */
    public record Sizes(double body, double table, double small, List<Double> headings) {
        private static final int SMALLEST = 6;
        private static final int LARGEST_TEXT = 16;
        private static final int LARGEST = 40;

        public Sizes {
            headings = List.copyOf(headings);
            if (headings.isEmpty() || Math.min(Math.min(body, table), Math.min(small, Collections.min(headings))) < SMALLEST) {
                throw new ThemeException("theme.small", Integer.toString(SMALLEST));
            }
            if (Math.max(Math.max(body, table), small) > LARGEST_TEXT || Collections.max(headings) > LARGEST) {
                throw new ThemeException("theme.large", Integer.toString(LARGEST_TEXT), Integer.toString(LARGEST));
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
     * @param cellSide  beside the text of a cell, in points
     * @param tight     of base lines in cells and other tight places, in heights of the type
     * @throws ThemeException if lines or columns would touch, or stand so far apart that no page is left for them
     */
    public record Spacing(double leading, double paragraph, double cell, double cellSide, double tight) {
        private static final int MOST_LEADING = 3;
        private static final int MOST_CELL = 12;
        private static final int MOST_BELOW = 40;

        public Spacing {
            if (leading < 1 || tight < 1 || paragraph < 0 || cell < 0 || cellSide < 1) {
                throw new ThemeException("theme.touch");
            }
            if (Math.max(leading, tight) > MOST_LEADING || Math.max(cell, cellSide) > MOST_CELL || paragraph > MOST_BELOW) {
                throw new ThemeException("theme.apart", Integer.toString(MOST_LEADING), Integer.toString(MOST_CELL),
                        Integer.toString(MOST_BELOW));
            }
        }

        /** With the neutral theme's cells. */
        public Spacing(double leading, double paragraph, double cell) {
            this(leading, paragraph, cell, neutral().spacing().cellSide(), neutral().spacing().tight());
        }
    }

    /**
     * Typefaces by what they are for.
     *
     * @param body     running text, tables and charts; has strong and emphasised faces
     * @param headings of chapters and of the cover
     * @param numbers  in tables and of key figures
     * @throws ThemeException if strong words of running text would look as the others do
     */
    public record Typefaces(Typeface body, Typeface headings, Typeface numbers) {
        public Typefaces {
            if (!body.hasStyles()) {
                throw new ThemeException("theme.styles", body.title());
            }
        }
    }

    /**
     * Distances of the text from the edges of a page, in points. Header and footer stand within the upper and the lower one.
     *
     * @throws ThemeException if no room is left for the text, the header or the footer of an A4 page, upright or on its side
     */
    public record Margins(double top, double right, double bottom, double left) {
        private static final double SHORT_SIDE = 595;
        private static final double LEAST_WIDTH = 320;
        private static final double LEAST_HEIGHT = 280;
        private static final double LEAST_TOP = 60;
        private static final double LEAST_BOTTOM = 56;
        private static final double LEAST_SIDE = 20;

        public Margins {
            if (SHORT_SIDE - left - right < LEAST_WIDTH) {
                throw new ThemeException("theme.width", points(left + right), points(SHORT_SIDE - LEAST_WIDTH));
            }
            if (SHORT_SIDE - top - bottom < LEAST_HEIGHT) {
                throw new ThemeException("theme.height", points(top + bottom), points(SHORT_SIDE - LEAST_HEIGHT));
            }
            if (top < LEAST_TOP || bottom < LEAST_BOTTOM || Math.min(left, right) < LEAST_SIDE) {
                throw new ThemeException("theme.edge", points(LEAST_TOP), points(LEAST_BOTTOM), points(LEAST_SIDE));
            }
        }

        private static String points(double value) {
            return Long.toString(Math.round(value));
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
            throw new ThemeException("theme.series");
        }
        for (Rgb colour : series) {
            require(colour, background, GRAPHICS_CONTRAST);
        }
    }

    /** With the neutral theme's typefaces and margins. */
    public Theme(Rgb text, Rgb muted, Rgb accent, Rgb rule, Rgb panel, Rgb background, List<Rgb> series, Sizes sizes,
            Spacing spacing) {
        this(text, muted, accent, rule, panel, background, series, sizes, spacing, neutral().typefaces(), neutral().margins());
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
     * The theme in a text of JSON, as {@code neutral-theme.json} of this bundle is; what it does not say is as it is there.
     *
     * @throws ThemeException if it cannot be read, or gives something that a page cannot be set with
     */
    public static Theme of(String json) {
        return ThemeReader.read(json);
    }

    /**
     * The theme in a file, as {@link #of(String)} reads it. The stream is closed.
     *
     * @throws ThemeException if the file is larger than a theme can be, cannot be read, or is no theme that can be used
     */
    public static Theme read(InputStream file) {
        try (file) {
            byte[] content = file.readNBytes(LARGEST_FILE + 1);
            if (content.length > LARGEST_FILE) {
                throw new ThemeException("theme.big", Integer.toString(LARGEST_FILE / 1_000));
            }
            return of(new String(content, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ThemeException("theme.json", String.valueOf(e.getMessage()));
        }
    }

    /**
     * The same theme with a cluster's own accent colour, which is the first series too.
     *
     * @throws ContrastException if the colour is too light to read
     */
    public Theme withAccent(Rgb colour) {
        List<Rgb> colours = new ArrayList<>(series);
        colours.set(0, colour);
        return new Theme(text, muted, colour, rule, panel, background, colours, sizes, spacing, typefaces, margins);
    }

    /**
     * The neutral theme in a cluster's colour.
     *
     * @param accent as {@code #rrggbb}; empty for none
     */
    public static Coloured inColour(Optional<String> accent) {
        return neutral().in(accent);
    }

    /**
     * The same theme in a cluster's colour.
     *
     * @param accent as {@code #rrggbb}; empty for none
     */
    public Coloured in(Optional<String> accent) {
        try {
            return new Coloured(accent.map(Rgb::of).map(this::withAccent).orElse(this), Optional.empty());
        } catch (ContrastException unreadable) {
            return new Coloured(this, Optional.of(unreadable));
        }
    }

    /**
     * A theme in somebody's colour.
     *
     * @param refusal why it is not; the theme has its own colour then
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
