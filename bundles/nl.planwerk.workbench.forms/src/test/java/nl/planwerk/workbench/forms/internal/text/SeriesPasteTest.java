// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.reading.NumberText;
import nl.planwerk.model.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesPasteTest {
    private final SeriesPaste paste = new SeriesPaste(NumberText.of(Formats.of(Locale.forLanguageTag("nl"))));

    private Reading<NavigableMap<Integer, BigDecimal>> read(String text) {
        return paste.read(text, new TreeSet<>(List.of(2020, 2025, 2030)), 2025);
    }

    private static Reading<NavigableMap<Integer, BigDecimal>> of(Object... pairs) {
        NavigableMap<Integer, BigDecimal> map = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((Integer) pairs[i], new BigDecimal((String) pairs[i + 1]));
        }
        return Reading.of(map);
    }

    @Test
    void pairsOfYearAndFigureGoToTheirYear() {
        assertThat(read("2021\t1,50\n2035\t1.250\n")).isEqualTo(of(2021, "1.50", 2035, "1250"));
        assertThat(read("2021\t2022\t2023\n1\t\t3\n")).isEqualTo(of(2021, "1", 2023, "3"));
        assertThat(read("2021\t\n2022\t4")).isEqualTo(of(2022, "4"));
    }

    @Test
    void bareFiguresFillTheYearsFromTheStartOn() {
        assertThat(read("1\t2\t3\t4")).isEqualTo(of(2025, "1", 2030, "2", 2031, "3", 2032, "4"));
        assertThat(read("1\r\n2\r\n")).isEqualTo(of(2025, "1", 2030, "2"));
        assertThat(read("1\t\t3")).isEqualTo(of(2025, "1", 2031, "3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2021;1,5,5 | paste.cell", "1;2#3;4 | paste.shape", "a | paste.cell", "2021;2022;2023#1;x;3 | paste.cell",
        "1;2;3#4;5;6#7;8;9 | paste.shape"})
    void refusesTheWholeWhenItCannotBeRead(String text, String key) {
        assertThat(read(text.replace(';', '\t').replace('#', '\n'))).isInstanceOfSatisfying(Reading.Refused.class,
                refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }

    @Test
    void nothingOnTheClipboardIsNothing() {
        assertThat(read(" \n\t\n")).isEqualTo(new Reading.Empty<>());
    }

    @ParameterizedTest
    @CsvSource({"2030,2030,2030", "2025-2030,2025,2030", " 2025 – 2030 ,2025,2030", "2030-2025,,", "20,,", "2025-,,", "1700,,", "1800-2200,,"})
    void spansOfYears(String text, Integer first, Integer last) {
        assertThat(YearSpan.read(text)).isEqualTo(first == null ? Optional.empty() : Optional.of(new YearSpan(first, last)));
    }
}
