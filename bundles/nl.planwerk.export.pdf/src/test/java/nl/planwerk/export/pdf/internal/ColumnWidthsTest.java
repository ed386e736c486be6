// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.planwerk.export.pdf.ExportMonitor;
import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.fonts.FontFace;
import nl.planwerk.report.doc.Metadata;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Table;
import org.junit.jupiter.api.Test;

/** Columns get the room that what stands in them needs. */
class ColumnWidthsTest {
    private static final String PARK = "Verzonnen Energy and Chemicals Park Havenstad \u2013 fabriek Zuid";

    private final Context context = new Context(new ReportDocument(
            new Metadata("Plan", "", "", "", "", "", true, "", Optional.empty(), "nl-NL", List.of()), List.of(), List.of()),
            PdfOptions.plain(), new Watch(ExportMonitor.NONE, 1));

    private static Table.Row row(String... cells) {
        return new Table.Row(Stream.of(cells).map(Table.Cell::of).toList());
    }

    private static Table years(int first, String... words) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text("Locatie")));
        for (int year = first; year <= 2022; year++) {
            columns.add(Table.Column.number(Integer.toString(year), ""));
        }
        return Table.of("Uitstoot", columns, Stream.of(words).map(word -> row(Stream.concat(Stream.of(word),
                columns.stream().skip(1).map(column -> column.header().endsWith("1") ? "onbekend"
                        : column.header().endsWith("3") ? "ten minste 15.681" : "4.388,6")).toArray(String[]::new))).toList());
    }

    private static float share(TableMeasures.Measure measure, int column) {
        float sum = 0;
        for (float weight : measure.weights()) {
            sum += weight;
        }
        return measure.weights()[column] / sum * measure.width();
    }

    @Test
    void namesBesideTenYearsAreNotCutToPieces() {
        TableMeasures.Measure measure = context.measures.of(years(2013, PARK,
                "Gasfabriek Havenstad (Kanaal, SMR2, Bijlage, Eurogas)"));

        assertThat(measure.wide()).isFalse();
        assertThat(share(measure, 0)).isGreaterThan(95);
        assertThat(share(measure, 1)).as("years stand at equal distances").isEqualTo(share(measure, 9));
    }

    @Test
    void theNameOfAColumnIsNotCutWhereItFits() {
        Table table = Table.of("Maatregelen", List.of(Table.Column.text("Nummer"), Table.Column.text("Titel"),
                Table.Column.text("Trekker"), Table.Column.text("Route"), Table.Column.text("Fase"),
                Table.Column.number("Startjaar", ""),
                Table.Column.number("Reductie volgens de bron", "kton CO\u2082-eq per jaar"), Table.Column.text("Bronnen")),
                List.of(row("V-01", "Koolstofafvang bij de waterstoffabriek in de haven", "Gasfabriek", "afvang en opslag",
                        "in aanbouw", "2026", "1.050", "[5] [6]"), row("V-02", "Elektrolyse", "Gasfabriek", "waterstof",
                        "investeringsbeslissing genomen", "onbekend", "onbekend", "[7]")));
        TableMeasures.Measure measure = context.measures.of(table);
        double number = context.fonts.width("Nummer", FontFace.BOLD, context.style.header());
        double sources = context.fonts.width("Bronnen", FontFace.BOLD, context.style.header());
        assertThat(share(measure, 0) - 2 * measure.side()).isGreaterThan((float) number);
        assertThat(share(measure, 7) - 2 * measure.side()).isGreaterThan((float) sources);
        double unknown = context.fonts.width("onbekend", FontFace.REGULAR, measure.size());
        assertThat(share(measure, 5) - 2 * measure.side()).as("a word in the place of a figure").isGreaterThan((float) unknown);
        double reduction = context.fonts.width("Reductie volgens de bron", FontFace.BOLD, context.style.header());
        assertThat(share(measure, 6) - 2 * measure.side()).as("a header of a few lines").isGreaterThan((float) reduction / 2);
    }

    @Test
    void moreYearsThanAPageHasRoomForTurnIt() {
        TableMeasures.Measure measure = context.measures.of(years(2006, PARK));
        assertThat(measure.wide()).isTrue();
        assertThat(share(measure, 0)).isGreaterThan(70);
    }

    /** Width that a column of the table leaves to its text. */
    private static double room(TableMeasures.Measure measure, int column) {
        return share(measure, column) - 2 * measure.side();
    }

    @Test
    void aWordInThePlaceOfAFigureIsNotCutAsLongAsNamesCanGive() {
        Table table = Table.of("Maatregelen", List.of(Table.Column.text("Nummer"), Table.Column.text("Titel"),
                Table.Column.text("Trekker"), Table.Column.text("Route"), Table.Column.text("Fase"),
                Table.Column.number("Startjaar", ""), Table.Column.number("Reductie volgens de bron", "kton CO\u2082-eq per jaar"),
                Table.Column.text("Bronnen")),
                List.of(row("RM-01", "CO\u2082-afvang bij de waterstoffabriek in de Botlek", "Air Products", "afvang, gebruik en opslag van CO\u2082",
                        "in aanbouw", "2026", "onbekend", "[5] [6]"), row("RM-05", "Nieuwe fornuizen in Moerdijk (Skyline)", "Shell",
                        "procesefficiëntie en restwarmte", "investeringsbeslissing genomen", "onbekend", "1.050", "[11]"),
                        row("RM-07", "Stroom uit afvalwater op de Maasvlakte (Circular Steam Project)", "LyondellBasell en Covestro",
                        "procesefficiëntie en restwarmte", "in bedrijf", "onbekend", "140", "[14] [15]")));
        TableMeasures.Measure measure = context.measures.of(table);
        double unknown = context.fonts.width("onbekend", FontFace.REGULAR, measure.size());
        assertThat(measure.wide()).isFalse();
        assertThat(room(measure, 5)).isGreaterThan(unknown);
        assertThat(room(measure, 6)).isGreaterThan(unknown);
        for (int name : new int[] {0, 7}) {
            assertThat(room(measure, name)).as("the name of column %d", name)
                    .isGreaterThan(context.fonts.width(table.columns().get(name).header(), FontFace.BOLD, context.style.header()));
        }
    }

    @Test
    void aNarrowTableHasRoomForItsYears() {
        List<Table.Column> columns = List.of(Table.Column.text("Jaar"), Table.Column.number("Ketels en fornuizen op aardgas", "ton CO\u2082-eq per jaar"),
                Table.Column.number("Fornuizen op restgas", "ton CO\u2082-eq per jaar"), Table.Column.number("Processen", "ton CO\u2082-eq per jaar"),
                Table.Column.number("Ingekochte elektriciteit", "ton CO\u2082-eq per jaar"));
        TableMeasures.Measure measure = context.measures.of(Table.of("Naar scope en gas", columns,
                List.of(row("2019", "618.000", "1.030.000", "206.000", "onbekend"))));
        assertThat(room(measure, 0)).isGreaterThan(context.fonts.width("2019", FontFace.BOLD, measure.size()));
    }

    @Test
    void columnsOfYearsOfOtherThingsAreNotAsWideAsEachOther() {
        TableMeasures.Measure measure = context.measures.of(Table.of("Projecten", List.of(Table.Column.text("Titel"),
                Table.Column.number("Investeringsbeslissing", ""), Table.Column.number("Rang", "")),
                List.of(row("Elektrolyse met stroom van zee, gebouwd in twee stappen en later groter, naar wat de haven en haar buren vragen",
                        "2029", "1"))));
        assertThat(room(measure, 2)).isLessThan(room(measure, 1) / 1.5);
    }

    @Test
    void theLongNameOfAColumnOfFiguresIsCutBeforeNamesAre() {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text("Trekker"), Table.Column.text("Locatie"),
                Table.Column.number("Investeringsbeslissing", "")));
        List<String> cells = new ArrayList<>(List.of("Voorbeeldraffinage", "Kanaalzone", "2029"));
        for (int year = 2030; year < 2039; year++) {
            columns.add(Table.Column.number("Reductie " + year, "kton"));
            cells.add("onbekend");
        }
        Table table = Table.of("Projecten", columns, List.of(row(cells.toArray(String[]::new))));
        float available = (float) new ColumnWidths(context, 8, 3.5f, table).least() - 15;
        float[] widths = new ColumnWidths(context, 8, 3.5f, table).of(available);
        double taken = IntStream.range(0, widths.length).mapToDouble(i -> widths[i]).sum();
        assertThat(taken).isLessThanOrEqualTo(available + 0.1);
        assertThat(widths[0] - 8).isGreaterThanOrEqualTo((float) context.fonts.width("Voorbeeldraffinage", FontFace.BOLD, 8));
        assertThat(widths[2] - 8).isLessThan((float) context.fonts.width("Investeringsbeslissing", FontFace.BOLD, 8));
    }
}
