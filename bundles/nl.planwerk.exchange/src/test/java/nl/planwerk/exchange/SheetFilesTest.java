// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.planwerk.exchange.internal.csv.CsvFiles;
import nl.planwerk.exchange.internal.xlsx.XlsxReader;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFilesTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final SheetLimits LIMITS = SheetLimits.STANDARD;

    private static byte[] written(Sheet sheet, String name, Locale locale) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            SheetFiles.write(StyledSheet.of(sheet), name, out, locale);
            return out.toByteArray();
        } catch (IOException | ExchangeException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sheet csv(String text) throws ExchangeException {
        return CsvFiles.read(text.getBytes(StandardCharsets.UTF_8), LIMITS);
    }

    private static List<List<String>> shown(Sheet sheet) {
        return sheet.rows().stream().map(row -> row.stream().map(Cell::shown).toList()).toList();
    }

    /** Rows without the empty cells at their end and the empty rows at the end. */
    private static List<List<Cell>> trimmed(List<List<Cell>> rows) {
        List<List<Cell>> copy = new ArrayList<>();
        for (List<Cell> row : rows) {
            int last = row.size();
            while (last > 0 && row.get(last - 1).isEmpty()) {
                last--;
            }
            copy.add(row.subList(0, last));
        }
        while (!copy.isEmpty() && copy.get(copy.size() - 1).isEmpty()) {
            copy.remove(copy.size() - 1);
        }
        return copy;
    }

    @Provide
    Arbitrary<List<List<Cell>>> rows() {
        Arbitrary<Cell> text = Arbitraries.strings().withChars('a', 'é', '"', ';', ',', '\t', '\n', ' ',
                '=', '+', '-', '@', '\'', '<', '&', '0')
                .ofMinLength(1).ofMaxLength(8).map(Cell::text);
        Arbitrary<Cell> number = Arbitraries.bigDecimals().between(new BigDecimal("-1e9"), new BigDecimal("1e9")).ofScale(3)
                .map(Cell.Number::new);
        Arbitrary<Cell> day = Arbitraries.integers().between(0, 60_000).map(d -> new Cell.Day(LocalDate.of(1950, 1, 1).plusDays(d)));
        Arbitrary<Cell> cell = Arbitraries.oneOf(text, number, day, Arbitraries.of(Cell.EMPTY, new Cell.Truth(true)));
        return cell.list().ofMaxSize(5).list().ofMaxSize(6);
    }

    @Property(tries = 300)
    void anExcelFileGivesBackWhatWasWritten(@ForAll("rows") List<List<Cell>> rows) throws ExchangeException {
        List<Sheet> read = XlsxReader.read(written(new Sheet("Blad", rows), "x.xlsx", DUTCH), LIMITS);
        assertThat(trimmed(read.get(0).rows())).isEqualTo(trimmed(rows));
    }

    @Property(tries = 300)
    void aTextFileGivesBackEveryText(@ForAll("rows") List<List<Cell>> rows, @ForAll boolean dutch) throws ExchangeException {
        List<List<Cell>> texts = new ArrayList<>(List.of(List.of(new Cell.Text("a"), new Cell.Text("b"))));
        rows.forEach(row -> texts.add(row.stream().map(cell -> cell instanceof Cell.Text ? cell : Cell.EMPTY).toList()));
        Locale locale = dutch ? DUTCH : Locale.ENGLISH;
        Sheet read = CsvFiles.read(("sep=" + (dutch ? ";" : ",") + "\n"
                + new String(written(new Sheet("", texts), "x.csv", locale), StandardCharsets.UTF_8).substring(1))
                .getBytes(StandardCharsets.UTF_8), LIMITS);
        assertThat(trimmed(read.rows())).isEqualTo(trimmed(texts));
    }

    @Test
    void dutchExcelReadsAndWritesTextFilesItsOwnWay() throws ExchangeException {
        Sheet sheet = new Sheet("", List.of(List.of(new Cell.Text("Naam"), new Cell.Text("Bedrag")),
                List.of(new Cell.Text("Één"), new Cell.Number(new BigDecimal("1250.5")))));
        byte[] dutch = written(sheet, "x.CSV", DUTCH);
        assertThat(dutch).startsWith(0xef, 0xbb, 0xbf);
        assertThat(new String(dutch, StandardCharsets.UTF_8)).isEqualTo("\ufeffNaam;Bedrag\r\nÉén;1250,5\r\n");
        assertThat(new String(written(sheet, "x.csv", Locale.ENGLISH), StandardCharsets.UTF_8)).contains("Naam,Bedrag\r\nÉén,1250.5");
        assertThat(shown(csv("\ufeffNaam;Bedrag\r\nA, B en C;1.250,5\r\n"))).contains(List.of("A, B en C", "1.250,5"));
        assertThat(shown(csv("name,amount\na,1250.5\n"))).contains(List.of("a", "1250.5"));
        assertThat(shown(csv("sep=|\na|\"two\nlines\"\n"))).containsExactly(List.of("a", "two\nlines"));
        assertThat(shown(CsvFiles.read("Één;2".getBytes(Charset.forName("windows-1252")), LIMITS))).containsExactly(List.of("Één", "2"));
        assertThat(shown(CsvFiles.read("\ufeffa\tÉén".getBytes(StandardCharsets.UTF_16LE), LIMITS))).containsExactly(List.of("a", "Één"));
    }

    @Test
    void noTextBecomesAFormula() throws Exception {
        Sheet sheet = new Sheet("", List.of(List.of(new Cell.Text("=cmd|' /C calc'!A0"), new Cell.Text("@SUM(1)"), new Cell.Text("-2+3"),
                new Cell.Number(new BigDecimal("-2")))));
        String text = new String(written(sheet, "x.csv", DUTCH), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("\ufeff'=cmd|' /C calc'!A0;'@SUM(1);'-2+3;-2\r\n");
        assertThat(csv(text.substring(1)).cell(0, 0).shown()).isEqualTo("=cmd|' /C calc'!A0");
        Sheet read = XlsxReader.read(written(sheet, "x.xlsx", DUTCH), LIMITS).get(0);
        assertThat(read).isEqualTo(new Sheet("Tabel 1", sheet.rows()));
    }

    @Test
    void ofAFormulaOnlyTheResultIsTaken() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "test", "1.0");
        Worksheet sheet = book.newWorksheet("a");
        sheet.formula(0, 0, "1+1");
        sheet.value(0, 1, 0.455);
        sheet.style(0, 1).format("0.0%").set();
        sheet.value(0, 2, LocalDate.of(2030, 6, 1));
        sheet.style(0, 2).format("[$-413]d mmmm yyyy").set();
        book.finish();
        List<Cell> row = XlsxReader.read(out.toByteArray(), LIMITS).get(0).rows().get(0);
        assertThat(row).containsExactly(new Cell.Broken("=1+1"), new Cell.Percent(new BigDecimal("45.5")),
                new Cell.Day(LocalDate.of(2030, 6, 1)));
    }

    @Test
    void whatIsTooBigOrNoSheetIsRefused(@TempDir Path folder) throws Exception {
        assertThat(refusal(folder, "PK\u0003\u0004 and no more".getBytes(StandardCharsets.ISO_8859_1), LIMITS)).contains("beschadigd");
        assertThat(refusal(folder, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}, LIMITS)).contains(".xls");
        assertThat(refusal(folder, new byte[] {1, 0, 2, 0}, LIMITS)).contains("geen rekenblad");
        assertThat(refusal(folder, new byte[0], LIMITS)).contains("niets");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 210; i++) {
                zip.write(zeros);
            }
        }
        assertThat(refusal(folder, bomb.toByteArray(), LIMITS)).contains("200 MiB");
        SheetLimits small = new SheetLimits(1000, 100_000, 2, 3, 5, 10);
        assertThat(refusal(folder, new byte[1001], small)).contains("groter dan");
        assertThat(refusal(folder, "a;b\na;b\na;b\n".getBytes(StandardCharsets.UTF_8), small)).contains("hoogstens 2 rijen");
        assertThat(refusal(folder, "a;b;c;d\n".getBytes(StandardCharsets.UTF_8), small)).contains("3 kolommen");
        assertThat(refusal(folder, "a;12345678901\n".getBytes(StandardCharsets.UTF_8), small)).contains("Rij 1");
        Sheet wide = new Sheet("x", List.of(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, new Cell.Text("d"))));
        assertThat(refusal(folder, written(wide, "x.xlsx", DUTCH), new SheetLimits(100_000, 100_000, 2, 3, 5, 10))).contains("3 kolommen");
        assertThatThrownBy(() -> SheetFiles.write(StyledSheet.of(wide), "x.ods", new ByteArrayOutputStream(), DUTCH))
                .isInstanceOf(ExchangeException.class);
    }

    private static String refusal(Path folder, byte[] content, SheetLimits limits) throws IOException {
        Path file = folder.resolve("list");
        Files.write(file, content);
        try {
            SheetFiles.read(file, limits);
            return "read";
        } catch (ExchangeException e) {
            return e.message(DUTCH);
        }
    }
}
