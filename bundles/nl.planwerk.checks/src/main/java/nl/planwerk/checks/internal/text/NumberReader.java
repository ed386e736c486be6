// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers with a unit in a text; numbers within bound fields, links and code are not looked at. */
final class NumberReader {
    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("megaton", "MtCO2e/yr"),
            Map.entry("mton", "MtCO2e/yr"), Map.entry("mt", "MtCO2e/yr"), Map.entry("miljoen ton", "MtCO2e/yr"),
            Map.entry("mln ton", "MtCO2e/yr"), Map.entry("kiloton", "ktCO2e/yr"), Map.entry("kton", "ktCO2e/yr"),
            Map.entry("kt", "ktCO2e/yr"), Map.entry("pj", "PJ/yr"), Map.entry("tj", "TJ/yr"), Map.entry("twh", "TWh/yr"),
            Map.entry("gwh", "GWh/yr"), Map.entry("gw", "GW"), Map.entry("mw", "MW"));
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,@\\-])(\\d[\\d.,\u00a0]*\\d|\\d)[ \u00a0]*"
            + "(miljoen ton|mln ton|megaton|kiloton|Mton|kton|Mt|kt|PJ|TJ|TWh|GWh|GW|MW)(?![\\w])");
    private static final Pattern HIDDEN = Pattern.compile("\\{\\{[^{}\\n]*}}|`[^`]*`|\\]\\([^)\\n]*\\)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(20[2-9]\\d)(?![\\d,]|\\.\\d)");

    private NumberReader() {
    }

    /** The numbers of a text in order; {@code comma} says whether decimals follow a comma. */
    static List<PrintedNumber> read(String text, boolean comma) {
        String plain = HIDDEN.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
        List<PrintedNumber> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(plain);
        while (matcher.find()) {
            String digits = matcher.group(1).replace("\u00a0", "").replace(comma ? "." : ",", "").replace(',', '.');
            if (digits.matches("\\d+(\\.\\d+)?")) {
                BigDecimal value = new BigDecimal(digits);
                String sentence = sentence(plain, matcher.start(), matcher.end());
                numbers.add(new PrintedNumber(matcher.start(), matcher.end(), matcher.group(), value, value.ulp(),
                        UNITS.get(matcher.group(2).toLowerCase(Locale.ROOT)), sentence, year(sentence)));
            }
        }
        return List.copyOf(numbers);
    }

    private static String sentence(String text, int start, int end) {
        int from = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf('\n', start)) + 1;
        int dot = text.indexOf(". ", end);
        int line = text.indexOf('\n', end);
        int to = Math.min(dot < 0 ? text.length() : dot, line < 0 ? text.length() : line);
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static OptionalInt year(String sentence) {
        Set<Integer> years = new HashSet<>();
        Matcher matcher = YEAR.matcher(sentence);
        while (matcher.find()) {
            years.add(Integer.valueOf(matcher.group(1)));
        }
        return years.size() == 1 ? OptionalInt.of(years.iterator().next()) : OptionalInt.empty();
    }
}
