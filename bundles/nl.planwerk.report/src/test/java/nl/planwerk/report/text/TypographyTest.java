// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CO2 en CO2-uitstoot, kton CO2-eq | CO₂ en CO₂-uitstoot, kton CO₂-eq",
        "ton CO2e per jaar | ton CO₂e per jaar",
        "N2O, CH4, NH3, SO2, NO2, H2O | N₂O, CH₄, NH₃, SO₂, NO₂, H₂O",
        "in H2 van 2024 | in H2 van 2024",
        "10 m3/h en 5 Nm3, 3 km2 | 10 m³/h en 5 Nm³, 3 km²",
        "M3, m35, am3x | M3, m35, am3x",
        "CO24 en ECO2NL | CO24 en ECO2NL",
        "zie https://example.org/CO2/m3 over CO2 | zie https://example.org/CO2/m3 over CO₂",
        "al goed: CO₂ en m³ | al goed: CO₂ en m³"})
    void setsFormulasAndPowers(String typed, String printed) {
        assertThat(Typography.print(typed)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a\u0000b\u0007c | abc", "a\u202Eb | ab", "x\ty | x y", "a\uD800b | ab", "a\uE000b | ab"})
    void takesOutWhatCannotBePrinted(String typed, String printed) {
        assertThat(Typography.clean(typed)).isEqualTo(printed);
    }

    @Property
    void printingTwiceIsPrintingOnce(@ForAll String text) {
        String once = Typography.print(text);
        assertThat(Typography.print(once)).isEqualTo(once);
    }
}
