// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.overview;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.OverviewPage;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workspace.EditPlace;

/** The computed table. A double click or Enter goes to where a row's figures are edited. */
final class OverviewTable {
    private static final int LEAST_HEIGHT = 90;

    private final Table table;
    private final FormContext context;
    private final Font bold;
    private List<Overview.Column> columns = List.of();

    OverviewTable(Composite parent, FormContext context, OverviewPage page) {
        this.context = context;
        table = context.toolkit().createTable(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        bold = JFaceResources.getResources().create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
        WidgetIds.set(table, page.id() + ".overview", page.title(context.locale()));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LEAST_HEIGHT).applyTo(table);
        table.addListener(SWT.DefaultSelection, event -> {
            if (event.item instanceof TableItem item && item.getData() instanceof EditPlace place) {
                context.goTo(place);
            }
        });
    }

    /** Shows the rows in place of those that are there; the selection stays on the row of that number. */
    void show(Overview overview) {
        table.setRedraw(false);
        try {
            boolean first = !columns.equals(overview.columns());
            if (first) {
                makeColumns(overview.columns());
            }
            table.setItemCount(overview.rows().size());
            for (int i = 0; i < overview.rows().size(); i++) {
                fill(table.getItem(i), overview.rows().get(i));
            }
            if (first) {
                fit();
            }
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
    }

    private void fill(TableItem item, Overview.Row row) {
        item.setData(row.place().orElse(null));
        for (int i = 0; i < row.cells().size(); i++) {
            Overview.Cell cell = row.cells().get(i);
            item.setText(i, cell.text());
            item.setFont(i, cell.kind() == Overview.Kind.TOTAL ? bold : null);
        }
    }

    private void fit() {
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + 12);
        }
    }

    void setFocus() {
        table.setFocus();
    }
}
