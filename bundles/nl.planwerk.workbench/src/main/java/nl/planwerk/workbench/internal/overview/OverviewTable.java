// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.overview;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.forms.Fonts;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workspace.EditPlace;

/** The computed table. A double click or Enter goes to where a row's figures are edited. */
public final class OverviewTable {
    private static final int LEAST_HEIGHT = 90;
    /** Room beside a cell's text, in pixels. */
    private static final int ROOM = 20;

    private final TableColumnLayout layout = new TableColumnLayout();
    private final Composite box;
    private final Table table;
    private final FormContext context;
    private final Font bold;
    private List<Overview.Column> columns = List.of();
    private int[] widths = {};

    /**
     * A table without rows yet.
     *
     * @param id    of the table, for programs that drive the user interface
     * @param title for screen readers
     */
    public OverviewTable(Composite parent, FormContext context, String id, String title) {
        this.context = context;
        box = context.toolkit().createComposite(parent);
        box.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        table = context.toolkit().createTable(box, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        bold = Fonts.bold(table);
        WidgetIds.set(table, id, title);
        table.addListener(SWT.DefaultSelection, event -> {
            if (event.item instanceof TableItem item && item.getData() instanceof EditPlace place) {
                context.goTo(place);
            }
        });
    }

    /** Has the table take all the height there is, and scroll; it asks for that of its rows. */
    void grow() {
        int rows = table.getHeaderHeight() + table.getItemCount() * table.getItemHeight() + 2 * table.getBorderWidth();
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Math.max(LEAST_HEIGHT, rows)).applyTo(box);
    }

    /** Shows the rows in place of those that are there; the selection stays on the row of that number. */
    public void show(Overview overview) {
        table.setRedraw(false);
        try {
            if (!columns.equals(overview.columns())) {
                makeColumns(overview.columns());
            }
            table.setItemCount(overview.rows().size());
            for (int i = 0; i < overview.rows().size(); i++) {
                fill(table.getItem(i), overview.rows().get(i));
            }
            fit(overview);
        } finally {
            table.setRedraw(true);
        }
    }

    private void makeColumns(List<Overview.Column> wanted) {
        table.setItemCount(0);
        for (TableColumn old : table.getColumns()) {
            old.dispose();
        }
        for (Overview.Column column : wanted) {
            TableColumn made = new TableColumn(table, column.number() ? SWT.RIGHT : SWT.LEFT);
            made.setText(column.title());
            made.setToolTipText(column.title());
        }
        columns = wanted;
        widths = new int[wanted.size()];
    }

    private void fill(TableItem item, Overview.Row row) {
        item.setData(row.place().orElse(null));
        for (int i = 0; i < row.cells().size(); i++) {
            Overview.Cell cell = row.cells().get(i);
            item.setText(i, cell.text());
            item.setFont(i, cell.kind() == Overview.Kind.TOTAL ? bold : null);
        }
    }

    /**
     * Every column gets the room its texts need, and its part of what is left; GTK would give all of that to the last.
     * Columns grow with their texts and never shrink, so that the table stays calm under the author's edits.
     */
    private void fit(Overview overview) {
        boolean grown = false;
        GC gc = new GC(table);
        try {
            for (int i = 0; i < widths.length; i++) {
                int needed = needed(gc, overview, i);
                grown |= needed > widths[i];
                widths[i] = Math.max(widths[i], needed);
            }
        } finally {
            gc.dispose();
        }
        if (grown) {
            for (int i = 0; i < widths.length; i++) {
                layout.setColumnData(table.getColumn(i), new ColumnWeightData(widths[i], widths[i], true));
            }
            table.getParent().layout(true, true);
        }
    }

    private int needed(GC gc, Overview overview, int column) {
        gc.setFont(bold);
        int text = gc.textExtent(overview.columns().get(column).title()).x;
        for (Overview.Row row : overview.rows()) {
            Overview.Cell cell = row.cells().get(column);
            gc.setFont(cell.kind() == Overview.Kind.TOTAL ? bold : table.getFont());
            text = Math.max(text, gc.textExtent(cell.text()).x);
        }
        return text + ROOM;
    }

    /** What to lay out. */
    public Control control() {
        return box;
    }

    /** Sets the focus to the rows. */
    public void setFocus() {
        table.setFocus();
    }
}
