// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontMetricsTest {
    private final FontMetrics metrics = new FontMetrics();

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void everyFaceIsInTheBundleAndMeasures(FontFace face) {
        assertThat(Fonts.trueType(face)).startsWith(0, 1, 0, 0);
        assertThat(metrics.width(face, 10, "Planwerk")).isBetween(30.0, 60.0);
        assertThat(metrics.ascent(face, 10)).isBetween(7.0, 13.0);
        assertThat(metrics.descent(face, 10)).isBetween(1.0, 4.0);
    }

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void everyFaceHasWhatDutchReportsNeed(FontFace face) {
        "ABCxyz0123456789éëïöüĳ€%–—‘’“”…•²³₂°±≥≤×µ\u00a0".codePoints()
                .forEach(c -> assertThat(metrics.hasGlyph(face, c)).as(Character.toString(c)).isTrue());
    }

    @Test
    void digitsAreOfOneWidthSoThatColumnsLineUp() {
        double zero = metrics.width(FontFace.REGULAR, 10, "0");
        "123456789".chars().forEach(c -> assertThat(metrics.width(FontFace.REGULAR, 10, Character.toString(c)))
                .isEqualTo(zero));
    }

    @Test
    void widthGrowsWithSizeAndText() {
        double one = metrics.width(FontFace.REGULAR, 8, "warmte");
        assertThat(metrics.width(FontFace.REGULAR, 16, "warmte")).isCloseTo(2 * one, within(1e-9));
        assertThat(metrics.width(FontFace.REGULAR, 8, "warmtewarmte")).isCloseTo(2 * one, within(1e-9));
        assertThat(metrics.width(FontFace.REGULAR, 8, "")).isZero();
    }

    @Test
    void measuresInTheFallbackWhatAFaceLacks() {
        int hebrew = 0x05D0;
        assertThat(metrics.hasGlyph(FontFace.REGULAR, hebrew)).isFalse();
        assertThat(metrics.hasGlyph(FontFace.FALLBACK, hebrew)).isTrue();
        assertThat(metrics.width(FontFace.REGULAR, 10, "\u05D0"))
                .isEqualTo(metrics.width(FontFace.FALLBACK, 10, "\u05D0"));
    }

    /** Takes down how far outlines reach. */
    private static final class Reach implements GlyphPen {
        private double left = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private int outlines;

        @Override
        public void moveTo(double x, double y) {
            lineTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
        }

        @Override
        public void curveTo(double controlX, double controlY, double x, double y) {
            lineTo(x, y);
        }

        @Override
        public void close() {
            outlines++;
        }
    }

    @Test
    void outlinesStandWhereTheTextWasMeasured() {
        Reach reach = new Reach();
        metrics.trace(FontFace.BOLD, 10, "Hoi \u05D0", reach);
        assertThat(reach.left).isBetween(0.0, 1.5);
        assertThat(reach.right).isBetween(metrics.width(FontFace.BOLD, 10, "Hoi "), metrics.width(FontFace.BOLD, 10, "Hoi \u05D0"));
        assertThat(reach.top).isBetween(-metrics.ascent(FontFace.BOLD, 10), -6.0);
        assertThat(reach.outlines).as("H, the ring of o, i with its dot, the letter of another script").isGreaterThanOrEqualTo(6);
    }

    @Test
    void licencesLieBesideTheFiles() {
        for (String file : new String[] {"LICENSE-IBMPlexSans.txt", "LICENSE-DejaVuSans.txt", "LICENSE-sRGB.txt"}) {
            assertThat(Fonts.class.getResource(file)).as(file).isNotNull();
        }
    }

    @Test
    void colourProfileIsAnIccFile() {
        byte[] profile = Fonts.colourProfile();
        assertThat(new String(profile, 36, 4, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("acsp");
    }
}
