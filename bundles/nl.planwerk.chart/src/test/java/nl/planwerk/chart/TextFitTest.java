// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import nl.planwerk.fonts.FontFace;
import nl.planwerk.fonts.FontMetrics;
import org.junit.jupiter.api.Test;

class TextFitTest {
    private static final FontMetrics METRICS = new FontMetrics();
    private final TextFit fit = new TextFit(METRICS, FontFace.REGULAR, 8);

    @Property(tries = 300)
    void nothingIsWiderThanItsRoom(@ForAll @StringLength(max = 200) String text,
            @ForAll @DoubleRange(min = 20, max = 200) double width, @ForAll @IntRange(min = 1, max = 4) int lines) {
        List<String> wrapped = fit.wrapped(text, width, lines);
        assertThat(wrapped).hasSizeBetween(1, lines).allMatch(line -> fit.width(line) <= width);
    }

    @Test
    void whatFitsStays() {
        assertThat(fit.ellipsized("Waterkant", 200)).isEqualTo("Waterkant");
        assertThat(fit.wrapped("Waterkant", 200, 3)).containsExactly("Waterkant");
    }

    @Test
    void breaksAtSpacesAndShortensTheLastLine() {
        List<String> lines = fit.wrapped("Elektriciteitscentrale Waterkant Oost met bijgebouwen", 95, 2);
        assertThat(lines.get(0)).isEqualTo("Elektriciteitscentrale");
        assertThat(lines.get(1)).startsWith("Waterkant").endsWith("…");
    }

    @Test
    void neverCutsACharacterInHalf() {
        String text = "😀".repeat(50);
        assertThat(fit.ellipsized(text, 60).replace("…", "").length() % 2).isZero();
    }
}
