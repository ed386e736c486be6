// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.reading;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import nl.planwerk.model.codec.CodecLimits;
import nl.planwerk.model.format.Formats;

/**
 * Numbers as people type and paste them. Both the Dutch and the English way of writing are taken where only one reading
 * is possible: {@code 1.250,5} and {@code 1,250.5} are the same number in either language. Where two readings are
 * possible ({@code 1.250}, {@code 1,250}) the user's language decides, and the reading comes with a hint that says so.
 * The number keeps the decimals it was typed with.
 */
public final class NumberText implements TextCodec<BigDecimal> {
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}( \\d{3})+([.,]\\d*)?");
    private static final Pattern BODY = Pattern.compile("[0-9.,]*[0-9][0-9.,]*");
    private static final Pattern THOUSAND = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private final Formats formats;
    private final char decimal;
    private final boolean calendarYear;

    private NumberText(Formats formats, boolean calendarYear) {
        this.formats = formats;
        this.decimal = formats.locale().getLanguage().equals("nl") ? ',' : '.';
        this.calendarYear = calendarYear;
    }

    /** Numbers in the language of the formats: Dutch, or else English. */
    public static NumberText of(Formats formats) {
        return new NumberText(formats, false);
    }

    /** Calendar years, which are shown without grouping. */
    public static NumberText years(Formats formats) {
        return new NumberText(formats, true);
    }

    @Override
    public String show(BigDecimal value) {
        return calendarYear ? value.toPlainString() : formats.number(value);
    }

    @Override
    public Reading<BigDecimal> read(String typed) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return new Reading.Empty<>();
        }
        boolean negative = text.startsWith("-");
        String body = negative || text.startsWith("+") ? text.substring(1).strip() : text;
        if (body.indexOf(' ') >= 0) {
            if (!SPACED.matcher(body).matches()) {
                return bad(typed.strip());
            }
            body = body.replace(" ", "");
            return result(negative, body.replace(',', '.'));
        }
        if (!BODY.matcher(body).matches()) {
            return bad(typed.strip());
        }
        return separated(negative, body, typed.strip());
    }

    private Reading<BigDecimal> bad(String typed) {
        return calendarYear ? Reading.refused("number.badYear", typed) : Reading.refused("number.bad", typed);
    }

    /** Any kind of space becomes one space, any kind of minus sign a hyphen; apostrophes only group. */
    private static String plain(String typed) {
        StringBuilder text = new StringBuilder();
        typed.strip().codePoints().forEach(c -> {
            if (c == '\u2212' || c == '\u2013') {
                text.append('-');
            } else if (Character.isSpaceChar(c) || c == '\t' || c == '\'' || c == '\u2019') {
                text.append(' ');
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString().strip();
    }

    private Reading<BigDecimal> separated(boolean negative, String body, String typed) {
        int dot = body.lastIndexOf('.');
        int comma = body.lastIndexOf(',');
        if (dot < 0 && comma < 0) {
            return result(negative, body);
        }
        char last = dot > comma ? '.' : ',';
        char other = last == '.' ? ',' : '.';
        int count = (int) body.chars().filter(c -> c == last).count();
        if (body.indexOf(other) >= 0) {
            int at = body.lastIndexOf(last);
            return count == 1 && grouped(body.substring(0, at), other)
                    ? result(negative, body.replace(String.valueOf(other), "").replace(last, '.'))
                    : bad(typed);
        }
        if (count > 1) {
            return grouped(body, last) ? result(negative, body.replace(String.valueOf(last), ""))
                    : bad(typed);
        }
        return single(negative, body, last);
    }

    /** One separator, once: the only case in which two readings may be possible. */
    private Reading<BigDecimal> single(boolean negative, String body, char separator) {
        boolean either = THOUSAND.matcher(body).matches();
        boolean grouping = either && separator != decimal;
        Reading<BigDecimal> reading = result(negative,
                grouping ? body.replace(String.valueOf(separator), "") : body.replace(separator, '.'));
        if (reading.found().isEmpty() || separator == decimal && !either) {
            return reading;
        }
        BigDecimal number = reading.found().get();
        String shown = number.toPlainString().replace('.', decimal);
        return Reading.hinted(number, grouping ? "number.asThousands" : "number.asDecimals", shown);
    }

    private static boolean grouped(String whole, char separator) {
        return Pattern.matches("[1-9]\\d{0,2}(" + Pattern.quote(String.valueOf(separator)) + "\\d{3})+", whole);
    }

    private static Reading<BigDecimal> result(boolean negative, String digits) {
        String number = digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits;
        if (number.length() >= CodecLimits.STANDARD.digits()) {
            return Reading.refused("number.long", String.valueOf(CodecLimits.STANDARD.digits()));
        }
        BigDecimal value = new BigDecimal(number);
        return Reading.of(negative ? value.negate() : value);
    }
}
