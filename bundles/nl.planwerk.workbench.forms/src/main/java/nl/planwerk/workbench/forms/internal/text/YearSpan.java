// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.planwerk.model.reading.YearText;

/**
 * One year or several in a row, typed as {@code 2030} or {@code 2025-2030}.
 *
 * @param last not before {@code first}
 */
public record YearSpan(int first, int last) {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:\\s*[-\u2013]\\s*(\\d{4}))?");
    private static final int LONGEST = 100;

    /** The years; empty if the text is something else, runs backwards, or is of more than a hundred years. */
    public static Optional<YearSpan> read(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches() || !YearText.isYear(matcher.group(1))) {
            return Optional.empty();
        }
        String until = matcher.group(2) == null ? matcher.group(1) : matcher.group(2);
        int first = Integer.parseInt(matcher.group(1));
        return YearText.isYear(until) && Integer.parseInt(until) >= first && Integer.parseInt(until) - first < LONGEST
                ? Optional.of(new YearSpan(first, Integer.parseInt(until))) : Optional.empty();
    }
}
