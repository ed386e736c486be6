// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.planwerk.analysis.Explanation;
import nl.planwerk.analysis.FigureKey;
import nl.planwerk.chart.ChartTable;
import nl.planwerk.figures.ChartDesk;
import nl.planwerk.figures.ChartMaker;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.schema.ChapterType;

/** What the core's makers have in common: their texts are {@code <id>.title}, {@code <id>.missing} and so on. */
abstract class CoreMaker implements ChartMaker {
    /** Unit of all sums of emission. */
    static final String EMISSION = "ktCO2e/yr";
    /** Unit of all sums of energy. */
    static final String ENERGY = "PJ/yr";

    private final String id;
    private final ChapterType chapter;

    CoreMaker(String id, ChapterType chapter) {
        this.id = id;
        this.chapter = chapter;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String chapter() {
        return chapter.id();
    }

    @Override
    public String title(ChartDesk desk) {
        return desk.text(id + ".name");
    }

    @Override
    public String missing(ChartDesk desk) {
        return desk.text(id + ".missing");
    }

    /** Sentences in a row, the empty ones left out. */
    static String sentences(String... parts) {
        return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(" "));
    }

    /** Words in a row with commas. */
    static String listed(List<String> words) {
        return String.join(", ", words);
    }

    /** A number with its unit. */
    static String with(ChartDesk desk, String number, String unit) {
        return desk.formats().withUnit(number, desk.unit(unit));
    }

    /** What figures come from, each record once. */
    static List<String> records(ChartDesk desk, Stream<FigureKey> keys) {
        return keys.flatMap(key -> desk.parts(key).stream()).map(line -> line.item().id()).distinct().toList();
    }

    /** A figure's name with what the columns of its row say, such as {@code Hydrogen: 2030 12; 2040 30 PJ}. */
    static String words(List<ChartTable.Column> columns, List<String> row, String unit) {
        List<String> parts = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            parts.add(columns.get(i).header() + " " + row.get(i));
        }
        return row.get(0) + ": " + String.join("; ", parts) + " " + unit;
    }

    /** The known amount of a line, from the greatest down. */
    static List<Explanation.Line> greatestFirst(List<Explanation.Line> lines) {
        List<Explanation.Line> sorted = new ArrayList<>(lines);
        sorted.sort((a, b) -> b.amount().known().compareTo(a.amount().known()));
        return sorted;
    }

    /** The formats' word for what is not known. */
    static String unknown(Formats formats) {
        return formats.unknown();
    }
}
