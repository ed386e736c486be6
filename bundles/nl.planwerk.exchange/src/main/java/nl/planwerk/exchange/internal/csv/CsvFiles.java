// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.planwerk.exchange.Cell;
import nl.planwerk.exchange.DelimitedText;
import nl.planwerk.exchange.ExchangeException;
import nl.planwerk.exchange.FormulaGuard;
import nl.planwerk.exchange.Sheet;
import nl.planwerk.exchange.SheetLimits;
import nl.planwerk.model.format.Formats;

/**
 * Text files as spreadsheets read and write them. In Dutch cells are separated by semicolons and decimals by a comma, as
 * Dutch Excel expects it; in English by commas and a point. Reading finds the separator by itself.
 */
public final class CsvFiles {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String LINE_END = "\r\n";
    private static final String SEPARATORS = ";,\t|";
    private static final int LOOKED_AT = 64 * 1024;

    private CsvFiles() {
    }

    /** The one sheet of a text file, in which every cell is a text. */
    public static Sheet read(byte[] content, SheetLimits limits) throws ExchangeException {
        String text = CsvDecoder.text(content);
        if (text.indexOf('\0') >= 0) {
            throw new ExchangeException("file.notASheet");
        }
        char separator = separator(text);
        String body = text.startsWith("sep=") ? text.substring(Math.min(text.length(), text.indexOf('\n') + 1)) : text;
        List<List<Cell>> rows = new ArrayList<>();
        long cells = 0;
        for (List<String> row : new DelimitedText(separator).read(body)) {
            cells += row.size();
            if (rows.size() >= limits.rows() || row.size() > limits.columns() || cells > limits.cells()) {
                throw new ExchangeException("file.tooManyCells", limits.rows(), limits.columns());
            }
            if (row.stream().anyMatch(cell -> cell.length() > limits.text())) {
                throw new ExchangeException("file.cellTooLong", rows.size() + 1, limits.text());
            }
            rows.add(row.stream().map(cell -> Cell.text(FormulaGuard.open(cell))).toList());
        }
        return new Sheet("", rows);
    }

    /** The separator that Excel's first line names, else the one that gives the most rows more than one cell. */
    private static char separator(String text) {
        if (text.startsWith("sep=") && text.length() > 4) {
            return text.charAt(4);
        }
        String head = text.length() > LOOKED_AT ? text.substring(0, text.lastIndexOf('\n', LOOKED_AT) + 1) : text;
        char best = ';';
        double most = 0;
        for (char separator : SEPARATORS.toCharArray()) {
            double score = score(new DelimitedText(separator).read(head));
            if (score > most) {
                best = separator;
                most = score;
            }
        }
        return best;
    }

    /** How much the rows look like a table: the share of rows as wide as the first, with a little for its width. */
    private static double score(List<List<String>> rows) {
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        if (width < 2) {
            return rows.stream().filter(row -> row.size() > 1).count() / (double) (100L * Math.max(1, rows.size()));
        }
        long same = rows.stream().filter(row -> row.size() == width).count();
        return same / (double) rows.size() + Math.min(width, 50) / 1000.0;
    }

    /** Writes a sheet with a byte order mark, by which Excel knows UTF-8. */
    public static void write(Sheet sheet, OutputStream out, Locale locale) throws IOException {
        Formats formats = Formats.of(locale);
        boolean dutch = formats.locale().getLanguage().equals("nl");
        List<List<String>> rows = new ArrayList<>();
        for (List<Cell> row : sheet.rows()) {
            rows.add(row.stream().map(cell -> FormulaGuard.written(cell, formats)).toList());
        }
        String text = BYTE_ORDER_MARK + new DelimitedText(dutch ? ';' : ',').write(rows, LINE_END);
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
