// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import nl.planwerk.exchange.internal.csv.CsvFiles;
import nl.planwerk.exchange.internal.xlsx.XlsxReader;
import nl.planwerk.exchange.internal.xlsx.XlsxWriter;

/** Spreadsheet files: XLSX, and text with any usual separator (CSV). What a file is, is seen from its content. */
public final class SheetFiles {
    /** Name endings of what is written as an Excel file, and as text. */
    public static final String XLSX = ".xlsx";
    public static final String CSV = ".csv";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private SheetFiles() {
    }

    /**
     * The sheets of a file that have anything in them.
     *
     * @throws ExchangeException if it is no spreadsheet, is damaged or too big, or holds nothing
     */
    public static List<Sheet> read(Path file) throws ExchangeException {
        return read(file, SheetLimits.STANDARD);
    }

    /** The same within other limits. */
    public static List<Sheet> read(Path file, SheetLimits limits) throws ExchangeException {
        byte[] content = content(file, limits);
        if (begins(content, OLD_EXCEL)) {
            throw new ExchangeException("file.oldExcel");
        }
        List<Sheet> sheets = begins(content, ZIP) ? XlsxReader.read(content, limits) : List.of(CsvFiles.read(content, limits));
        List<Sheet> filled = sheets.stream().filter(sheet -> sheet.width() > 0).toList();
        if (filled.isEmpty()) {
            throw new ExchangeException("file.empty");
        }
        return filled;
    }

    private static byte[] content(Path file, SheetLimits limits) throws ExchangeException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes((int) limits.fileBytes() + 1);
            if (content.length > limits.fileBytes()) {
                throw new ExchangeException("file.tooBig", limits.fileBytes() / (1024 * 1024));
            }
            return content;
        } catch (IOException e) {
            throw new ExchangeException("file.unreadable", file.toString()).because(e);
        }
    }

    private static boolean begins(byte[] content, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || content[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes a table: the first row is its head.
     *
     * @param name   file name; its ending decides the kind of file
     * @param locale the language whose way of writing numbers a text file gets
     * @throws ExchangeException if the name has neither ending
     */
    public static void write(StyledSheet sheet, String name, OutputStream out, Locale locale) throws IOException, ExchangeException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(XLSX)) {
            XlsxWriter.write(sheet, out);
        } else if (lower.endsWith(CSV)) {
            CsvFiles.write(sheet.sheet(), out, locale);
        } else {
            throw new ExchangeException("file.ending", name);
        }
    }
}
