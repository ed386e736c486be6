// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.value.PartialDate;

/**
 * Dates known to the year, the month or the day, as people type them: {@code 2024}, {@code 2024-03}, {@code 03-2024},
 * {@code 2024-09-30}, {@code 30-09-2024}, {@code 30 september 2024}, {@code sept 2024}. Day comes before month in both
 * languages. Months are named in Dutch or English.
 */
public final class DateText implements TextCodec<PartialDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2}))?(?:[-/.](\\d{1,2}))?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})\\.? )?(\\p{L}{3,})\\.? (\\d{4})");
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);
    /** Abbreviation of March that is no beginning of its name. */
    private static final String MRT = "mrt";

    private final Formats formats;

    private DateText(Formats formats) {
        this.formats = formats;
    }

    /** Dates in the language of the formats. */
    public static DateText of(Formats formats) {
        return new DateText(formats);
    }

    @Override
    public String show(PartialDate value) {
        return formats.tableDate(value);
    }

    @Override
    public Reading<PartialDate> read(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return new Reading.Empty<>();
        }
        return find(text).<Reading<PartialDate>>map(Reading::of).orElseGet(() -> Reading.refused("date.bad", text));
    }

    private static Optional<PartialDate> find(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), number(dayFirst.group(2)), number(dayFirst.group(1)));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            OptionalInt month = month(named.group(2));
            return month.isPresent() ? date(named.group(3), month, number(named.group(1))) : Optional.empty();
        }
        return Optional.empty();
    }

    private static OptionalInt number(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static Optional<PartialDate> date(String year, OptionalInt month, OptionalInt day) {
        try {
            return Optional.of(PartialDate.parse(new PartialDate(Integer.parseInt(year), month, day).toString()));
        } catch (IllegalArgumentException e) {
            // Such as the 31st of June: reported by the caller like any other text that is no date.
            return Optional.empty();
        }
    }

    private static OptionalInt month(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        if (word.equals(MRT)) {
            return OptionalInt.of(3);
        }
        List<Formats> languages = LANGUAGES.stream().map(Formats::of).toList();
        List<Integer> found = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            PartialDate day = new PartialDate(2000, OptionalInt.of(month), OptionalInt.empty());
            if (languages.stream().anyMatch(l -> l.date(day).toLowerCase(Locale.ROOT).startsWith(word))) {
                found.add(month);
            }
        }
        return found.size() == 1 ? OptionalInt.of(found.get(0)) : OptionalInt.empty();
    }
}
