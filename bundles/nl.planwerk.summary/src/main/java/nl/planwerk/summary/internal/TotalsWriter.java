// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.summary.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.analysis.Figure;
import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.FigureType;
import nl.planwerk.analysis.Figures;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;
import nl.planwerk.report.text.Typography;

/** The totals of each plan, and of all together. */
final class TotalsWriter {
    private static final List<String> OF_A_YEAR = List.of(Figures.EMISSIONS_TARGET, Figures.REDUCTION_ALL,
            Figures.REDUCTION_FIRM, Figures.REDUCTION_EXPECTED, Figures.REST_ALL, Figures.GAP_ALL);
    private static final List<String> OF_ALL_YEARS = List.of(Figures.EMISSIONS_BASE, Figures.INVESTMENT_TOTAL,
            Figures.COUNT_MEASURES, Figures.COUNT_OPEN_OBSTACLES);

    private final Words words;

    TotalsWriter(Words words) {
        this.words = words;
    }

    /** The chapter. */
    Section write() {
        List<Section> parts = new ArrayList<>();
        parts.add(section("totals.all", words.text("totals.base"), OF_ALL_YEARS, Optional.empty()));
        words.together().years().forEach(year -> parts.add(section("totals." + year, words.text("totals.year", Integer.toString(year)),
                OF_A_YEAR, Optional.of(year))));
        return new Section("totals", words.text("totals.title"), true,
                List.of(Block.Paragraph.of(words.text("totals.introduction"))), parts);
    }

    /** How the figures of the chapter were calculated. */
    Section formulas() {
        List<Block> blocks = Stream.concat(OF_ALL_YEARS.stream(), OF_A_YEAR.stream())
                .flatMap(name -> FigureType.find(name).stream()).<Block>map(type -> Block.Paragraph.of(Typography.print(
                        words.text("totals.formula", type.label(words.locale()), type.formula(words.locale()))))).toList();
        return Section.of("formulas", words.text("formulas.title"), blocks);
    }

    private Section section(String anchor, String title, List<String> names, Optional<Integer> year) {
        List<FigureType> types = names.stream().flatMap(name -> FigureType.find(name).stream()).toList();
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(words.text("column.cluster")).naming()));
        types.forEach(type -> columns.add(Table.Column.number(Typography.print(type.label(words.locale())),
                Typography.print(words.unit(type.unit())))));
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < words.parts().size(); i++) {
            Analysis analysis = words.analyses().get(i);
            List<String> cells = new ArrayList<>(List.of(words.cluster(i)));
            types.forEach(type -> cells.add(words.cell(type, analysis.figure(key(type, year)).flatMap(Figure::value))));
            rows.add(Table.Row.of(cells.toArray(String[]::new)));
        }
        List<String> totals = new ArrayList<>(List.of(words.text("row.total")));
        types.forEach(type -> totals.add(words.cell(type, words.together().total(key(type, year)))));
        Table table = Table.of(title, columns, rows).withTotals(Table.Row.of(totals.toArray(String[]::new)));
        return Section.of(anchor, title, List.of(table.anchored(anchor + ".table")));
    }

    private static FigureKey key(FigureType type, Optional<Integer> year) {
        return year.filter(y -> type.yearly()).map(y -> FigureKey.of(type.name(), y)).orElseGet(() -> FigureKey.of(type.name()));
    }
}
