// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.model.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private final Formats dutch = Formats.of("nl");
    private final Formats english = Formats.of("en-GB");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | 0 | 0", "1250.50 | 1.250,50 | 1,250.50", "-1234567 | -1.234.567 | -1,234,567", "999 | 999 | 999",
        "1E+3 | 1.000 | 1,000", "0.0000001 | 0,0000001 | 0.0000001", "-0.5 | -0,5 | -0.5"})
    void numbersKeepTheirDecimalsAndAreGrouped(String number, String nl, String en) {
        assertThat(dutch.number(new BigDecimal(number))).isEqualTo(nl);
        assertThat(english.number(new BigDecimal(number))).isEqualTo(en);
    }

    @Test
    void plainNumbersAreNotGrouped() {
        assertThat(dutch.plain(new BigDecimal("-1234567.50"))).isEqualTo("-1234567,50");
        assertThat(english.plain(new BigDecimal("-1234567.50"))).isEqualTo("-1234567.50");
        assertThat(dutch.plain(new BigDecimal("1E+3"))).isEqualTo("1000");
    }

    @Test
    void roundingIsHalfUpAndNeverGivesMinusZero() {
        assertThat(dutch.number(new BigDecimal("2.5"), 0)).isEqualTo("3");
        assertThat(dutch.number(new BigDecimal("1999.995"), 2)).isEqualTo("2.000,00");
        assertThat(dutch.number(new BigDecimal("-0.4"), 0)).isEqualTo("0");
    }

    @Test
    void unitsFollowWithANoBreakSpaceButPercentDoesNot() {
        assertThat(dutch.withUnit("600", "kton CO2/jr")).isEqualTo("600\u00a0kton CO2/jr");
        assertThat(dutch.withUnit("49", "%")).isEqualTo("49%");
        assertThat(dutch.withUnit("5", "€")).isEqualTo("€\u00a05");
        assertThat(english.withUnit("5", "€")).isEqualTo("€5");
        assertThat(dutch.withUnit("5", "")).isEqualTo("5");
    }

    @Test
    void rangesHaveAnEnDash() {
        assertThat(range("80", "100", "120")).isEqualTo("100 (80–120)");
        assertThat(range("80", null, "1200")).isEqualTo("80–1.200");
        assertThat(range("-80", null, "-20")).isEqualTo("-80\u00a0–\u00a0-20");
        assertThat(range("80", null, null)).isEqualTo("vanaf 80");
        assertThat(range(null, "1.50", "2")).isEqualTo("1,50 (tot 2)");
        assertThat(range(null, null, null)).isEqualTo("onbekend");
    }

    private String range(String low, String mid, String high) {
        return dutch.range(decimal(low), decimal(mid), decimal(high));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }

    @Test
    void datesInTextAndTables() {
        PartialDate day = PartialDate.parse("2024-09-30");
        assertThat(dutch.date(day)).isEqualTo("30 september 2024");
        assertThat(english.date(day)).isEqualTo("30 September 2024");
        assertThat(dutch.tableDate(day)).isEqualTo("30-09-2024");
        assertThat(dutch.date(PartialDate.parse("2024-03"))).isEqualTo("maart 2024");
        assertThat(dutch.tableDate(PartialDate.parse("2024-03"))).isEqualTo("03-2024");
        assertThat(dutch.date(PartialDate.parse("2024"))).isEqualTo("2024");
    }

    @Test
    void otherLanguagesAreWrittenAsEnglish() {
        assertThat(Formats.of("fr").unknown()).isEqualTo("unknown");
        assertThat(Formats.of("nl-BE").unknown()).isEqualTo("onbekend");
        assertThat(dutch.withPriceLevel("5", OptionalInt.of(2023))).isEqualTo("5, prijspeil 2023");
    }
}
