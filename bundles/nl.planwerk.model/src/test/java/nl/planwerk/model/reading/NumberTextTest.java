// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import nl.planwerk.model.format.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    private final NumberText dutch = NumberText.of(Formats.of(Locale.forLanguageTag("nl")));
    private final NumberText english = NumberText.of(Formats.of(Locale.ENGLISH));

    private static String read(NumberText codec, String text) {
        Reading<BigDecimal> reading = codec.read(text);
        if (reading instanceof Reading.Value<BigDecimal> value) {
            return value.value().toPlainString() + value.hint().map(h -> " " + h.key() + " " + h.args().get(0)).orElse("");
        }
        return reading instanceof Reading.Refused<BigDecimal> refused ? refused.reason().key() : "empty";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12            | 12                                  | 12",
        "0             | 0                                   | 0",
        "007           | 7                                   | 7",
        "1,5           | 1.5                                 | 1.5 number.asDecimals 1.5",
        "1.5           | 1.5 number.asDecimals 1,5           | 1.5",
        "1.50          | 1.50 number.asDecimals 1,50         | 1.50",
        "1.250         | 1250 number.asThousands 1250        | 1.250 number.asDecimals 1.250",
        "1,250         | 1.250 number.asDecimals 1,250       | 1250 number.asThousands 1250",
        "0.250         | 0.250 number.asDecimals 0,250       | 0.250",
        "0,250         | 0.250                               | 0.250 number.asDecimals 0.250",
        "1.25          | 1.25 number.asDecimals 1,25         | 1.25",
        "1250.5        | 1250.5 number.asDecimals 1250,5     | 1250.5",
        "1250.500      | 1250.500 number.asDecimals 1250,500 | 1250.500",
        "1.250,5       | 1250.5                              | 1250.5",
        "1,250.5       | 1250.5                              | 1250.5",
        "1.250.000     | 1250000                             | 1250000",
        "1,250,000     | 1250000                             | 1250000",
        "1.250.000,25  | 1250000.25                          | 1250000.25",
        "1 250         | 1250                                | 1250",
        "1 250 000,5   | 1250000.5                           | 1250000.5",
        "1 250 000.5   | 1250000.5                           | 1250000.5",
        "-3,5          | -3.5                                | -3.5 number.asDecimals -3.5",
        ",5            | 0.5                                 | 0.5 number.asDecimals 0.5",
        "5,            | 5                                   | 5 number.asDecimals 5",
        "+4            | 4                                   | 4"})
    void takesBothWaysOfWritingAndSaysHowItReadWhatCouldBeEither(String text, String inDutch, String inEnglish) {
        assertThat(read(dutch, text)).isEqualTo(inDutch);
        assertThat(read(english, text)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.2.3", "1,2,3", "1.250,5,5", "1,25.5", "12.50,5", "1 25", "12 50 000", "1.250 000", "--3", "3-",
        "1e5", ".", ",", "-", "1.250.00", "0.250.000", "12%", "€ 5", "1..5", "1.,5", "NaN", "0x1F", "１２"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(read(dutch, text)).as("Dutch").isEqualTo("number.bad");
        assertThat(read(english, text)).as("English").isEqualTo("number.bad");
    }

    @Test
    void spacesAndSignsComeInManyKinds() {
        for (String text : List.of("\u22121\u00a0250,5", " - 1\u202f250,5 ", "\u20131'250,5", "-1\u2009250,5\t", "-1.250,5")) {
            assertThat(read(dutch, text)).as(text).isEqualTo("-1250.5");
        }
        assertThat(read(dutch, " \u00a0 ")).isEqualTo("empty");
    }

    @Test
    void aNumberThatTheFileCouldNotHoldIsRefused() {
        assertThat(read(dutch, "1".repeat(100))).isEqualTo("number.long");
        assertThat(read(dutch, "1".repeat(99))).isEqualTo("1".repeat(99));
    }

    @Test
    void aHintOnANegativeNumberShowsItsSign() {
        assertThat(read(dutch, "-1.250")).isEqualTo("-1250 number.asThousands -1250");
    }

    @Test
    void calendarYearsAreShownWithoutGrouping() {
        NumberText years = NumberText.years(Formats.of(Locale.forLanguageTag("nl")));
        assertThat(years.show(new BigDecimal("2029"))).isEqualTo("2029");
        assertThat(read(years, "2029")).isEqualTo("2029");
        assertThat(read(years, "ooit")).isEqualTo("number.badYear");
    }

    @Property
    void whatIsShownIsReadBackExactly(@ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(6) BigDecimal any,
            @ForAll boolean inDutch) {
        NumberText codec = inDutch ? dutch : english;
        assertThat(codec.read(codec.show(any)).found()).contains(any);
    }

    @Property
    void noTextIsReadSilentlyAsTwoDifferentNumbers(@ForAll @BigRange(min = "-99999", max = "9999999") @Scale(3) BigDecimal any) {
        for (String text : List.of(dutch.show(any), english.show(any), any.toPlainString(), any.toPlainString().replace('.', ','))) {
            BigDecimal one = dutch.read(text).found().orElseThrow();
            BigDecimal other = english.read(text).found().orElseThrow();
            boolean hinted = read(dutch, text).contains("number.as") || read(english, text).contains("number.as");
            assertThat(one.compareTo(other) == 0 || hinted).as(text).isTrue();
        }
    }
}
