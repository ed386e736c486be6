// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Optional;

import nl.planwerk.fonts.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void whatAThemeDoesNotSayIsAsInTheNeutralOne() {
        Theme theme = Theme.of("""
                {"colours": {"accent": "#5a2a6b"}, "type": {"body": 10}, "typefaces": {"headings": "dejavu sans"},
                 "margins": {"left": 80}, "spacing": {"cellSide": 6}}""");
        assertThat(theme.accent()).isEqualTo(Rgb.of("#5a2a6b"));
        assertThat(theme.sizes().body()).isEqualTo(10);
        assertThat(theme.typefaces()).isEqualTo(new Theme.Typefaces(Typeface.PLEX_SANS, Typeface.DEJAVU_SANS, Typeface.PLEX_SANS));
        assertThat(theme.margins()).isEqualTo(new Theme.Margins(82, 60, 68, 80));
        assertThat(theme.spacing()).isEqualTo(new Theme.Spacing(1.45, 7, 3.2, 6, 1.05));
        assertThat(Theme.of("{}")).isEqualTo(Theme.neutral());
        assertThat(theme.withAccent(Rgb.of("#0b5a5e")).margins()).isEqualTo(theme.margins());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'typefaces': {'headings': 'Comic Sans'}} | Comic Sans wordt niet meegeleverd; kies uit: IBM Plex Sans, DejaVu Sans",
        "{'typefaces': {'body': 'DejaVu Sans'}} | DejaVu Sans heeft geen vet",
        "{'margins': {'left': 200, 'right': 90}} | links en rechts nemen samen 290 punt, en ten hoogste 275",
        "{'margins': {'top': 200, 'bottom': 130}} | boven en onder nemen samen 330 punt, en ten hoogste 315",
        "{'margins': {'top': 40}} | ten minste 60 punt nodig voor de kopregel",
        "{'margins': {'bottom': 20}} | onder 56 voor de voetregel",
        "{'margins': {'left': -300}} | aan de zijden 20",
        "{'colours': {'accent': '#ffcc00'}} | het contrast met #ffffff is 1,5:1",
        "{'colours': {'text': 'red'}} | red is geen kleur",
        "{'colours': {'series': []}} | colours.series in het thema heeft de verkeerde vorm",
        "{'type': {'small': 4}} | ten minste 6 punt",
        "{'type': {'headings': [24, 5, 12]}} | ten minste 6 punt",
        "{'type': {'headings': [90]}} | 40 voor koppen",
        "{'type': {'body': 'groot'}} | type.body in het thema heeft de verkeerde vorm",
        "{'type': 10} | type in het thema heeft de verkeerde vorm",
        "{'spacing': {'tight': 0.5}} | elkaar raken",
        "{'spacing': {'cellSide': 150}} | ten hoogste 12 punt",
        "{'marges': {}} | het thema heeft marges, en dat is niet bekend",
        "{'margins': {'inner': 9}} | margins.inner",
        "[] | het thema is geen object in JSON",
        "{'margins' | het thema is niet te lezen"})
    void whatNoPageCanBeSetWithIsRefusedWithTheReason(String json, String reason) {
        assertThatThrownBy(() -> Theme.of(json.replace('\'', '"'))).isInstanceOfSatisfying(ThemeException.class, refused ->
                assertThat(refused.message(Locale.forLanguageTag("nl"))).contains(reason).doesNotContain("{0}"));
    }
}
