// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.summary;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Table;
import nl.planwerk.workbench.forms.Fonts;
import nl.planwerk.workbench.forms.WidgetIds;

/** A table of a report on screen, as high as its rows. */
final class DocumentTable {
    /** Room beside a cell's text, in pixels. */
    private static final int ROOM = 20;
    /** No column begins wider than that, in pixels; longer texts are seen when it is drawn wider. */
    private static final int MOST = 420;

    private final Table content;
    private final String unit;
    private final Composite box;
    private final Font bold;
    private final org.eclipse.swt.widgets.Table table;

    DocumentTable(Composite parent, Table content, String id) {
        this.content = content;
        this.unit = commonUnit(content);
        box = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        TableColumnLayout layout = new TableColumnLayout();
        box.setLayout(layout);
        table = new org.eclipse.swt.widgets.Table(box, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        bold = Fonts.bold(table);
        WidgetIds.set(table, id, caption(content));
        content.columns().forEach(this::column);
        content.rows().forEach(this::row);
        content.totals().ifPresent(totals -> row(totals).setFont(bold));
        fit(layout);
    }

    /** What the table is about, with the unit if all of its columns of figures have one in common. */
    static String caption(Table table) {
        String unit = commonUnit(table);
        return unit.isEmpty() ? table.caption() : table.caption() + " (" + unit + ")";
    }

    private static String commonUnit(Table table) {
        List<String> units = table.columns().stream().filter(column -> column.alignment() == Table.Alignment.END)
                .map(Table.Column::unit).distinct().toList();
        return units.size() == 1 ? units.get(0) : "";
    }

    /** What to lay out. */
    Composite control() {
        return box;
    }

    private void column(Table.Column column) {
        TableColumn made = new TableColumn(table, switch (column.alignment()) {
            case START -> SWT.LEFT;
            case CENTER -> SWT.CENTER;
            case END -> SWT.RIGHT;
        });
        made.setText(heading(column));
        made.setToolTipText(heading(column));
    }

    private String heading(Table.Column column) {
        return column.unit().isEmpty() || !unit.isEmpty() ? column.header() : column.header() + " (" + column.unit() + ")";
    }

    private TableItem row(Table.Row row) {
        TableItem item = new TableItem(table, SWT.NONE);
        List<Table.Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            item.setText(i, Inline.plain(cells.get(i).content()));
        }
        return item;
    }

    private void fit(TableColumnLayout layout) {
        GC gc = new GC(table);
        gc.setFont(bold);
        for (int i = 0; i < content.columns().size(); i++) {
            int width = gc.textExtent(heading(content.columns().get(i))).x;
            for (TableItem item : table.getItems()) {
                width = Math.max(width, gc.textExtent(item.getText(i)).x);
            }
            int needed = Math.min(MOST, width) + ROOM;
            layout.setColumnData(table.getColumn(i), new ColumnWeightData(needed, needed, true));
        }
        gc.dispose();
    }
}
