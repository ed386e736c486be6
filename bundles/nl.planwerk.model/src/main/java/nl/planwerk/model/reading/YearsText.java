// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.reading;

import java.util.Collection;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Calendar years, some of them in a row: {@code 2013–2022, 2030}. */
public final class YearsText implements TextCodec<NavigableSet<Integer>> {
    private static final Pattern SEPARATOR = Pattern.compile("[,;\\s]+");
    private static final Pattern DASH = Pattern.compile("\\s*[-\u2013]\\s*");
    private static final Pattern SPAN = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

    @Override
    public String show(NavigableSet<Integer> years) {
        return text(years);
    }

    /** The years in order; three or more in a row by the first and the last. */
    public static String text(Collection<Integer> years) {
        StringJoiner text = new StringJoiner(", ");
        Iterator<Integer> sorted = new TreeSet<>(years).iterator();
        Integer next = sorted.hasNext() ? sorted.next() : null;
        while (next != null) {
            int first = next;
            int last = first;
            next = sorted.hasNext() ? sorted.next() : null;
            while (next != null && next == last + 1) {
                last = next;
                next = sorted.hasNext() ? sorted.next() : null;
            }
            add(text, first, last);
        }
        return text.toString();
    }

    private static void add(StringJoiner text, int first, int last) {
        if (last > first + 1) {
            text.add(first + "–" + last);
        } else {
            text.add(Integer.toString(first));
            if (last > first) {
                text.add(Integer.toString(last));
            }
        }
    }

    @Override
    public Reading<NavigableSet<Integer>> read(String text) {
        NavigableSet<Integer> years = new TreeSet<>();
        for (String part : SEPARATOR.split(DASH.matcher(text.strip()).replaceAll("-"))) {
            Matcher span = SPAN.matcher(part);
            if (part.isEmpty()) {
                continue;
            } else if (!span.matches()) {
                return Reading.refused("years.bad", part);
            }
            String until = span.group(2) == null ? span.group(1) : span.group(2);
            if (!YearText.isYear(span.group(1)) || !YearText.isYear(until) || until.compareTo(span.group(1)) < 0) {
                return Reading.refused("years.bad", part);
            }
            IntStream.rangeClosed(Integer.parseInt(span.group(1)), Integer.parseInt(until)).forEach(years::add);
        }
        return years.isEmpty() ? new Reading.Empty<>() : Reading.of(years);
    }
}
