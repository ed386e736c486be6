// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.planwerk.exchange.Cell;
import nl.planwerk.exchange.StyledSheet;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes XLSX files. Texts are written as texts, whatever they begin with, and never a formula. The same sheets give the
 * same cells in every language: Excel itself decides how numbers are shown.
 */
public final class XlsxWriter {
    private static final String APPLICATION = "Planwerk";
    private static final String VERSION = "1.0";
    private static final String HEAD = "E7ECF1";
    private static final String TEXT = "@";
    private static final String DAY = "yyyy-mm-dd";
    private static final int NAME = 31;
    private static final String UNNAMED = "Tabel 1";
    private static final String LISTS = "_";

    private XlsxWriter() {
    }

    /** Writes a sheet; what may be chosen stands on a hidden one behind it. */
    public static void write(StyledSheet sheet, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, APPLICATION, VERSION);
        Worksheet made = book.newWorksheet(name(sheet));
        fill(made, sheet);
        if (!sheet.choices().isEmpty()) {
            Worksheet lists = book.newWorksheet(LISTS);
            choices(made, sheet, lists);
            lists.setVisibilityState(VisibilityState.HIDDEN);
        }
        book.finish();
    }

    private static String name(StyledSheet sheet) {
        String clean = sheet.sheet().name().replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String name = clean.isEmpty() ? UNNAMED : clean;
        return name.length() > NAME ? name.substring(0, NAME).strip() : name;
    }

    private static void fill(Worksheet to, StyledSheet styled) {
        for (int column = 0; column < styled.widths().size(); column++) {
            to.width(column, styled.widths().get(column));
        }
        List<List<Cell>> rows = styled.sheet().rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                put(to, row, column, rows.get(row).get(column));
            }
        }
        int last = Math.max(0, styled.sheet().width() - 1);
        if (styled.heads() > 0) {
            to.range(0, 0, styled.heads() - 1, last).style().bold().wrapText(true).verticalAlignment("top").fillColor(HEAD).set();
            to.freezePane(0, styled.heads());
        }
        if (styled.heads() == 1 && rows.size() > 1) {
            to.setAutoFilter(0, 0, rows.size() - 1, last);
        }
        styled.texts().forEach(area -> to.range(area.firstRow(), area.column(), area.lastRow(), area.column()).style()
                .format(TEXT).wrapText(true).verticalAlignment("top").set());
    }

    private static void put(Worksheet to, int row, int column, Cell cell) {
        if (cell instanceof Cell.Text text) {
            to.value(row, column, text.text());
        } else if (cell instanceof Cell.Number number) {
            to.value(row, column, number.number());
        } else if (cell instanceof Cell.Truth truth) {
            to.value(row, column, truth.truth());
        } else if (cell instanceof Cell.Day day) {
            to.value(row, column, day.day());
            to.style(row, column).format(DAY).set();
        }
    }

    private static void choices(Worksheet of, StyledSheet styled, Worksheet lists) {
        Map<List<String>, Integer> columns = new HashMap<>();
        styled.choices().forEach((area, choices) -> {
            if (!columns.containsKey(choices)) {
                for (int row = 0; row < choices.size(); row++) {
                    lists.value(row, columns.size(), choices.get(row));
                }
                columns.put(choices, columns.size());
            }
            int at = columns.get(choices);
            of.range(area.firstRow(), area.column(), area.lastRow(), area.column())
                    .validateWithList(lists.range(0, at, choices.size() - 1, at))
                    .allowBlank(true).showDropdown(true).errorStyle(DataValidationErrorStyle.WARNING).showErrorMessage(true);
        });
    }
}
