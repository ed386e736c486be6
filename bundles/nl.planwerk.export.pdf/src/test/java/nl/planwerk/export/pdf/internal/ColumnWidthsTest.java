// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.report.doc.Metadata;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Table;
import org.junit.jupiter.api.Test;

/** Columns get the room that what stands in them needs. */
class ColumnWidthsTest {
    private final Context context = new Context(new ReportDocument(
            new Metadata("Plan", "", "", "", "", "", true, "", Optional.empty(), "nl-NL", List.of()), List.of(), List.of()),
            PdfOptions.plain());

    private static Table.Row row(String... cells) {
        return new Table.Row(Stream.of(cells).map(Table.Cell::of).toList());
    }

    private static Table years(String... words) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text("Locatie")));
        for (int year = 2013; year <= 2022; year++) {
            columns.add(Table.Column.number(Integer.toString(year), ""));
        }
        return Table.of("Uitstoot", columns, Stream.of(words).map(word -> row(word, "4.388,6", "4.264,9", "4.262,0", "4.253,9",
                "3.831,1", "4.210,6", "4.357,6", "4.128,3", "onbekend", "onbekend")).toList());
    }

    @Test
    void namesBesideTenYearsAreNotCutToPieces() {
        TableMeasures.Measure measure = context.measures.of(years("Shell Energy and Chemicals Park Rotterdam – raffinaderij Pernis",
                "Air Liquide Rotterdam (Botlek, SMR2, Enecal, Eurogen)"));
        System.out.println(java.util.Arrays.toString(measure.weights())+" "+measure);
    }
}
