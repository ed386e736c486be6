// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.xlsx;

import java.util.regex.Pattern;

/** Tells by a cell's number format whether its number is a day, or shown as a percentage. */
final class NumberFormats {
    /** What is quoted, escaped or in brackets stands in the format as it is, or is a colour or a language. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern DAY_OR_YEAR = Pattern.compile(".*[dy].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private NumberFormats() {
    }

    static boolean isDay(Integer id, String format) {
        int known = id == null ? 0 : id;
        return known >= 14 && known <= 17 || known == 22 || known >= 27 && known <= 36 || known >= 50 && known <= 58
                || DAY_OR_YEAR.matcher(bare(format)).matches();
    }

    static boolean isPercentage(Integer id, String format) {
        return id != null && (id == 9 || id == 10) || bare(format).indexOf('%') >= 0;
    }

    private static String bare(String format) {
        return format == null || format.equalsIgnoreCase("General") ? "" : LITERAL.matcher(format).replaceAll("");
    }
}
