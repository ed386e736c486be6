// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.overigeindustrie.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Function;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.cluster.figures.TotalText;
import nl.planwerk.clusters.overigeindustrie.OverigeIndustrie;
import nl.planwerk.clusters.overigeindustrie.SectorProvinceMatrix;
import nl.planwerk.report.ChapterComposer;
import nl.planwerk.report.ReportContext;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Table;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Sites;
import org.osgi.service.component.annotations.Component;

/** Prints the matrix of sectors and provinces of the last year with figures. */
@Component(service = ChapterComposer.class)
public final class MatrixTable implements ChapterComposer {

    @Override
    public String chapter() {
        return OverigeIndustrie.ID + ":sectorsAndProvinces";
    }

    @Override
    public String cluster() {
        return OverigeIndustrie.ID;
    }

    @Override
    public List<Block> compose(ReportContext context) {
        NavigableSet<Integer> years = Figures.years(context.plan().items(Sites.SECTION_ID), Sites.EMISSIONS);
        return years.isEmpty() ? List.of() : List.of(table(context, years.last()));
    }

    private static Table table(ReportContext context, int year) {
        SectorProvinceMatrix matrix = SectorProvinceMatrix.of(context.plan(), year);
        List<String> provinces = sorted(matrix.provinces());
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.text(label(context, "sector")).naming());
        provinces.forEach(p -> columns.add(Table.Column.number(code(context, CodeLists.PROVINCE, p), "")));
        columns.add(Table.Column.number(label(context, "total"), ""));
        List<Table.Row> rows = sorted(matrix.sectors()).stream().map(sector -> row(context,
                code(context, CodeLists.SECTOR, sector), provinces, p -> matrix.cell(sector, p), matrix.ofSector(sector)))
                .toList();
        String caption = label(context, "matrix") + ", " + year + " (" + context.unit("ktCO2e/yr") + ")";
        return Table.of(caption, columns, rows)
                .withTotals(row(context, label(context, "total"), provinces, matrix::ofProvince, matrix.all()));
    }

    private static Table.Row row(ReportContext context, String name, List<String> provinces,
            Function<String, Total> cell, Total whole) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(name));
        provinces.forEach(province -> cells.add(Table.Cell.of(text(context, cell.apply(province)))));
        cells.add(Table.Cell.of(text(context, whole)));
        return new Table.Row(cells);
    }

    /** In kilotonnes; a dash where there is no site, which is not the same as an unknown one. */
    private static String text(ReportContext context, Total tonnes) {
        Total kilotonnes = new Total(tonnes.known().movePointLeft(3), tonnes.counted(), tonnes.unknown());
        return tonnes.equals(Total.NONE) ? "–" : new TotalText(context.formats()).of(kilotonnes, 1);
    }

    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }

    private static String code(ReportContext context, String list, String code) {
        return code.equals(SectorProvinceMatrix.UNSAID) ? label(context, "unsaid")
                : context.plan().vocabulary().codeLabel(list, code, context.formats().locale());
    }

    private static String label(ReportContext context, String key) {
        return context.plan().vocabulary().label(OverigeIndustrie.ID + ":table." + key, context.formats().locale());
    }
}
