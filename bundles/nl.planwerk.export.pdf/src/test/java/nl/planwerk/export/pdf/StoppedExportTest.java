// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.planwerk.export.pdf.internal.ItextPdfExporter;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An export can be stopped, and tells how far it is, within one block that takes long. */
class StoppedExportTest {
    private static final int ROWS = 2000;

    @TempDir
    Path folder;

    /** Counts how often it is asked, and stops from a moment on. */
    private static final class Counting implements ExportMonitor {
        private final int moment;
        private final List<Double> told = new ArrayList<>();
        private int asked;

        Counting(int moment) {
            this.moment = moment;
        }

        @Override
        public void progress(String what, double done) {
            told.add(done);
        }

        @Override
        public boolean cancelled() {
            return ++asked >= moment;
        }
    }

    private static Table table(int rows, String first) {
        List<Table.Column> columns = List.of(Table.Column.text("Naam"), Table.Column.number("Hoeveel", "kton"));
        return Table.of("Lang", columns, IntStream.range(0, rows).mapToObj(i -> new Table.Row(List.of(
                Table.Cell.of(i == 0 ? first : "rij " + i), Table.Cell.of(Integer.toString(i))))).toList());
    }

    /** Each is one block with its number of rows: a table, one with a row as high as a page, which is cut, and a list. */
    static Stream<Arguments> blocksThatTakeLong() {
        List<Block.ListItem> items = IntStream.range(0, ROWS / 2)
                .mapToObj(i -> new Block.ListItem(List.<Block>of(Block.Paragraph.of("punt " + i)))).toList();
        return Stream.of(Arguments.of(table(ROWS, "rij"), ROWS), Arguments.of(table(ROWS / 2, "hoge rij ".repeat(2000)), ROWS / 2),
                Arguments.of(new Block.ListBlock(false, 1, items), ROWS / 2));
    }

    @ParameterizedTest
    @MethodSource("blocksThatTakeLong")
    void stopsWithinOneBlock(Block block, int rows) throws Exception {
        ReportDocument report = SampleReport.of(block);
        Counting whole = new Counting(Integer.MAX_VALUE);
        new ItextPdfExporter().export(report, folder.resolve("whole.pdf"), PdfOptions.plain().in(PdfProfile.PLAIN), whole);
        Files.delete(folder.resolve("whole.pdf"));
        assertThat(whole.asked).isGreaterThanOrEqualTo(rows);
        for (int share = 1; share < 4; share++) {
            Counting stopping = new Counting(whole.asked * share / 4);
            assertThatThrownBy(() -> new ItextPdfExporter().export(report, folder.resolve("part.pdf"),
                    PdfOptions.plain().in(PdfProfile.PLAIN), stopping)).isInstanceOf(ExportCancelledException.class);
            assertThat(stopping.asked - stopping.moment).as("asked again after it said to stop").isLessThanOrEqualTo(2);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void tellsHowFarItIsWithinATable() throws Exception {
        Counting monitor = new Counting(Integer.MAX_VALUE);
        new ItextPdfExporter().export(SampleReport.of(table(ROWS, "rij")), folder.resolve("r.pdf"),
                PdfOptions.plain().in(PdfProfile.PLAIN), monitor);
        assertThat(monitor.told).isSorted().hasSizeGreaterThan(40).allMatch(done -> done >= 0 && done <= 1);
        assertThat(monitor.told.stream().distinct().count()).isGreaterThan(40);
        assertThat(monitor.told.get(monitor.told.size() - 1)).isGreaterThan(0.9);
    }
}
