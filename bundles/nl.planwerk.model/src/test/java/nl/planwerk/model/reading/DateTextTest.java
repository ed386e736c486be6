// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.value.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @CsvSource({"2024,2024", "2024-03,2024-03", "2024-3,2024-03", "03-2024,2024-03", "3/2024,2024-03", "2024-09-30,2024-09-30",
        "30-09-2024,2024-09-30", "30-9-2024,2024-09-30", "30/09/2024,2024-09-30", "30.09.2024,2024-09-30", "1-2-2024,2024-02-01",
        "30 september 2024,2024-09-30", "30 September 2024,2024-09-30", "30 sep 2024,2024-09-30", "30 sept. 2024,2024-09-30",
        "maart 2024,2024-03", "mrt 2024,2024-03", "5 march 2024,2024-03-05", "mei 2024,2024-05", "May 2024,2024-05",
        "'  30   september  2024 ',2024-09-30", "29-02-2024,2024-02-29", "1800,1800", "2200-12-31,2200-12-31"})
    void readsWhatPeopleType(String text, String iso) {
        assertThat(DateText.of(Formats.of(DUTCH)).read(text).found()).contains(PartialDate.parse(iso));
        assertThat(DateText.of(Formats.of(Locale.ENGLISH)).read(text).found()).contains(PartialDate.parse(iso));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "2024-13", "13-2024", "31-06-2024", "29-02-2023", "0-1-2024", "ju 2024", "jun-jul 2024", "morgen",
        "30 2024", "9-30-2024", "1799", "2201", "2024-", "-2024", "20240930", "30 september", "foo 2024", "ma 2024"})
    void refusesWhatIsNoDate(String text) {
        assertThat(DateText.of(Formats.of(DUTCH)).read(text)).isEqualTo(Reading.refused("date.bad", text));
    }

    @Property
    void whatIsShownIsReadBack(@ForAll @IntRange(min = 1800, max = 2200) int year, @ForAll @IntRange(max = 12) int month,
            @ForAll @IntRange(max = 31) int day, @ForAll boolean inDutch) {
        OptionalInt m = month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
        OptionalInt d = month == 0 || day == 0 ? OptionalInt.empty()
                : OptionalInt.of(Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
        PartialDate date = new PartialDate(year, m, d);
        Locale locale = inDutch ? DUTCH : Locale.ENGLISH;
        DateText codec = DateText.of(Formats.of(locale));
        assertThat(codec.read(codec.show(date)).found()).contains(date);
        assertThat(codec.read(Formats.of(locale).date(date)).found()).contains(date);
        assertThat(codec.read(date.toString()).found()).contains(date);
    }
}
