// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import nl.planwerk.exchange.Cell;
import nl.planwerk.exchange.ExchangeException;
import nl.planwerk.exchange.SheetLimits;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the visible sheets of an XLSX file. Of a formula only the result that the file holds is taken. */
public final class XlsxReader {
    private final SheetLimits limits;
    private long cells;

    private XlsxReader(SheetLimits limits) {
        this.limits = limits;
    }

    /** The visible sheets in their order. */
    public static List<nl.planwerk.exchange.Sheet> read(byte[] content, SheetLimits limits) throws ExchangeException {
        ZipGuard.check(content, limits);
        return new XlsxReader(limits).sheets(content);
    }

    private List<nl.planwerk.exchange.Sheet> sheets(byte[] content) throws ExchangeException {
        List<nl.planwerk.exchange.Sheet> sheets = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            for (Sheet sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    sheets.add(new nl.planwerk.exchange.Sheet(sheet.getName(), rows(sheet)));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new ExchangeException("file.damaged").because(e);
        }
        return sheets;
    }

    private List<List<Cell>> rows(Sheet sheet) throws IOException, ExchangeException {
        List<List<Cell>> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> iterator = stream.iterator(); iterator.hasNext();) {
                Row row = iterator.next();
                List<Cell> read = row(row);
                if (!read.isEmpty()) {
                    place(rows, row.getRowNum() - 1, read);
                }
            }
        }
        return rows;
    }

    /** Rows without any cell are not in the file; they are kept so that lines have the numbers that Excel shows. */
    private void place(List<List<Cell>> rows, int at, List<Cell> row) throws ExchangeException {
        cells += row.size();
        if (at >= limits.rows() || cells > limits.cells()) {
            throw new ExchangeException("file.tooManyCells", limits.rows(), limits.columns());
        }
        while (rows.size() < at) {
            rows.add(List.of());
        }
        rows.add(row);
    }

    private List<Cell> row(Row row) throws ExchangeException {
        List<Cell> read = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i) == null ? Cell.EMPTY : cell(row.getCell(i));
            if (cell.shown().length() > limits.text()) {
                throw new ExchangeException("file.cellTooLong", row.getRowNum(), limits.text());
            }
            read.add(cell);
            last = cell.isEmpty() ? last : i + 1;
        }
        if (last > limits.columns()) {
            throw new ExchangeException("file.tooManyCells", limits.rows(), limits.columns());
        }
        return read.subList(0, last);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            return new Cell.Broken(String.valueOf(cell.getRawValue()));
        } else if (value instanceof BigDecimal number) {
            return number(cell, number);
        } else if (value instanceof Boolean truth) {
            return new Cell.Truth(truth);
        } else if (value == null && cell.getFormula() != null) {
            return new Cell.Broken("=" + cell.getFormula());
        }
        return value == null ? Cell.EMPTY : Cell.text(value.toString());
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
        if (NumberFormats.isPercentage(cell.getDataFormatId(), cell.getDataFormatString())) {
            return new Cell.Percent(number.movePointRight(2));
        }
        return NumberFormats.isDay(cell.getDataFormatId(), cell.getDataFormatString()) ? day(cell, number) : new Cell.Number(number);
    }

    private static Cell day(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
        try {
            return new Cell.Day(cell.asDate().toLocalDate());
        } catch (ExcelReaderException e) {
            return new Cell.Number(number);
        }
    }
}
