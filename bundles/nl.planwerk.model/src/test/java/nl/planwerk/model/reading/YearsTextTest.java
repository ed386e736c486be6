// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTextTest {
    private final YearsText codec = new YearsText();

    @Test
    void runsAreWrittenByTheirEnds() {
        assertThat(YearsText.text(List.of(2013, 2014, 2015, 2030))).isEqualTo("2013–2015, 2030");
        assertThat(YearsText.text(List.of(2050, 2020, 2021))).isEqualTo("2020, 2021, 2050");
        assertThat(YearsText.text(List.of(2030))).isEqualTo("2030");
        assertThat(YearsText.text(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2019, 2030–2032,2050 | 2019, 2030–2032, 2050", "2030 - 2031; 2019 | 2019, 2030, 2031",
        "2030 2030 | 2030", "2035-2030 | -", "203 | -", "2030-203 | -", "2030, later | -", "0999-2030 | -"})
    void readsWhatItWrites(String typed, String shown) {
        assertThat(codec.read(typed).found().map(codec::show).orElse("-")).isEqualTo(shown);
    }

    @Test
    void nothingIsNoYears() {
        assertThat(codec.read(" , ")).isInstanceOf(Reading.Empty.class);
    }
}
