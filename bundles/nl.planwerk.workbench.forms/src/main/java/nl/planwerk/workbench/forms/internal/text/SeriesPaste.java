// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

import nl.planwerk.exchange.DelimitedText;
import nl.planwerk.model.reading.Reading;
import nl.planwerk.model.reading.TextCodec;
import nl.planwerk.model.reading.YearText;

/**
 * Figures by year from a spreadsheet. Taken are: two columns or two rows of years and figures, and one row or column of
 * figures, which fill the years shown from a starting year on, and then the years after those. Empty cells say nothing.
 */
public final class SeriesPaste {
    private final TextCodec<BigDecimal> numbers;

    public SeriesPaste(TextCodec<BigDecimal> numbers) {
        this.numbers = numbers;
    }

    /**
     * Reads a clipboard text.
     *
     * @param years the years shown
     * @param start the first year that a bare row or column fills
     */
    public Reading<NavigableMap<Integer, BigDecimal>> read(String text, NavigableSet<Integer> years, int start) {
        List<List<String>> rows = new ArrayList<>();
        DelimitedText.TABS.read(text).forEach(row -> rows.add(row.stream().map(String::strip).toList()));
        rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
        if (rows.isEmpty()) {
            return new Reading.Empty<>();
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (rows.size() == 2 && allYears(rows.get(0))) {
            return pairs(rows.get(0), rows.get(1));
        } else if (width == 2 && rows.stream().allMatch(row -> YearText.isYear(row.get(0)))) {
            return pairs(rows.stream().map(row -> row.get(0)).toList(), rows.stream().map(row -> cell(row, 1)).toList());
        } else if (rows.size() == 1) {
            return pairs(from(years, start, width), rows.get(0));
        } else if (width == 1) {
            return pairs(from(years, start, rows.size()), rows.stream().map(row -> row.get(0)).toList());
        }
        return Reading.refused("paste.shape");
    }

    private static boolean allYears(List<String> row) {
        return row.stream().allMatch(YearText::isYear);
    }

    private static String cell(List<String> row, int index) {
        return index < row.size() ? row.get(index) : "";
    }

    private static List<String> from(NavigableSet<Integer> years, int start, int count) {
        List<String> names = new ArrayList<>();
        int year = start;
        for (int i = 0; i < count; i++) {
            names.add(Integer.toString(year));
            Integer next = years.higher(year);
            year = next == null ? year + 1 : next;
        }
        return names;
    }

    private Reading<NavigableMap<Integer, BigDecimal>> pairs(List<String> years, List<String> figures) {
        NavigableMap<Integer, BigDecimal> found = new TreeMap<>();
        for (int i = 0; i < years.size(); i++) {
            Reading<BigDecimal> reading = numbers.read(cell(figures, i));
            if (reading instanceof Reading.Refused<BigDecimal> || !YearText.isYear(years.get(i))) {
                return Reading.refused("paste.cell", cell(figures, i), years.get(i));
            }
            int year = Integer.parseInt(years.get(i));
            reading.found().ifPresent(number -> found.put(year, number));
        }
        return Reading.of(found);
    }
}
