// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number as it stands in a text.
 *
 * @param readings what it may mean: {@code 1.250} is a thousand and more in Dutch, little more than one in English
 * @param unit     the word behind it in lower case, words such as million left out, or {@code €} in front of it; empty if
 *                 there is neither
 */
record NumberToken(int start, int end, List<BigDecimal> readings, String unit) {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}_.,])\\d(?:[\\d.,\u00a0\u202f]*\\d)?(?![\\p{N}_])");
    private static final Pattern UNIT = Pattern.compile("[ \u00a0\u202f]{0,2}"
            + "(?:(?i:miljoen|mln|million|miljard|mld|billion|bn|duizend|thousand)\\.?[ \u00a0\u202f]{1,2})?([\\p{L}%\u20ac\u00b0]+).*",
            Pattern.DOTALL);
    private static final Pattern EURO = Pattern.compile(".*(?:\u20ac|EUR|euro)[ \u00a0\u202f]{0,2}", Pattern.DOTALL);
    private static final int LOOK_BACK = 8;
    private static final int LOOK_AHEAD = 40;

    static List<NumberToken> in(String text) {
        List<NumberToken> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            List<BigDecimal> readings = readings(matcher.group());
            if (!readings.isEmpty()) {
                found.add(new NumberToken(matcher.start(), matcher.end(), readings, unit(text, matcher)));
            }
        }
        return found;
    }

    private static String unit(String text, Matcher number) {
        String before = text.substring(Math.max(0, number.start() - LOOK_BACK), number.start());
        return EURO.matcher(before).matches() ? "\u20ac"
                : unit(text.substring(number.end(), Math.min(text.length(), number.end() + LOOK_AHEAD)));
    }

    /** The first word of a unit, however large the amounts are that it counts; empty if the text begins with no word. */
    static String unit(String text) {
        Matcher unit = UNIT.matcher(text);
        return unit.matches() ? unit.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static List<BigDecimal> readings(String digits) {
        String plain = digits.replace("\u00a0", "").replace("\u202f", "");
        return Stream.of(plain.replace(".", "").replace(',', '.'), plain.replace(",", "")).distinct()
                .filter(text -> text.matches("\\d+(\\.\\d+)?")).map(BigDecimal::new).toList();
    }
}
