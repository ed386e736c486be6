// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void contrastIsThatOfWcag() {
        assertThat(Rgb.of("#000000").contrast(Rgb.WHITE)).isCloseTo(21, within(0.001));
        assertThat(Rgb.of("#767676").contrast(Rgb.WHITE)).isCloseTo(4.54, within(0.01));
        assertThat(Rgb.WHITE.contrast(Rgb.WHITE)).isEqualTo(1);
    }

    @Test
    void neutralThemeIsReadable() {
        assertThat(Theme.neutral().accent().contrast(Rgb.WHITE)).isGreaterThan(Theme.TEXT_CONTRAST);
    }

    @Test
    void paleAccentIsRefusedWithItsContrast() {
        assertThatThrownBy(() -> Theme.neutral().withAccent(Rgb.of("#ffcc00")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("#ffcc00").hasMessageContaining("4.5:1");
    }

    @Test
    void aPaleColourOfAClusterIsRefusedWithTheReason() {
        Theme.Coloured pale = Theme.inColour(Optional.of("#ffcc00"));
        assertThat(pale.theme()).isEqualTo(Theme.neutral());
        assertThat(pale.refusal().orElseThrow().message(Locale.forLanguageTag("nl"))).contains("#ffcc00", "1,5:1", "4,5:1");
        assertThat(Theme.inColour(Optional.of("#5a2a6b")).refusal()).isEmpty();
        assertThat(Theme.inColour(Optional.empty()).theme()).isEqualTo(Theme.neutral());
    }

    @Test
    void darkAccentIsTakenAndColoursTheFirstSeries() {
        Theme theme = Theme.neutral().withAccent(Rgb.of("#5a2a6b"));
        assertThat(theme.fill(0)).isEqualTo(new Fill.Solid(Rgb.of("#5a2a6b")));
    }

    @Test
    void seriesDifferByHatchToo() {
        Theme theme = Theme.neutral();
        assertThat(theme.fill(0)).isInstanceOf(Fill.Solid.class);
        assertThat(((Fill.Hatched) theme.fill(1)).pattern()).isNotEqualTo(((Fill.Hatched) theme.fill(2)).pattern());
    }

    @Test
    void coloursAreReadAndWritten() {
        assertThat(Rgb.of("#0b5a5e")).hasToString("#0b5a5e");
        assertThatThrownBy(() -> Rgb.of("red")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rgb(0, 256, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rgb(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
