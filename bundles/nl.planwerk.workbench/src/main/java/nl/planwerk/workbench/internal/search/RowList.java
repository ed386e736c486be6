// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

import nl.planwerk.workbench.forms.WidgetIds;

/**
 * A list of places in the plan, of which one is selected; rows are made as they come into view.
 *
 * @param <R> type of the rows
 */
public final class RowList<R> {
    private static final int LEAST = 80;

    /**
     * A column.
     *
     * @param weight its share of the width
     * @param text   of a row
     */
    public record Column<R>(String title, int weight, Function<R, StyledString> text) {

        /** A column of plain text. */
        public static <R> Column<R> of(String title, int weight, Function<R, String> text) {
            return new Column<>(title, weight, row -> new StyledString(text.apply(row)));
        }
    }

    private final TableViewer viewer;
    private List<R> rows = List.of();

    /**
     * An empty list.
     *
     * @param parent of its own, without a layout
     * @param label  accessible name
     */
    public RowList(Composite parent, String id, String label, List<Column<R>> shown) {
        TableColumnLayout columns = new TableColumnLayout();
        parent.setLayout(columns);
        viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
        viewer.setUseHashlookup(true);
        WidgetIds.set(viewer.getTable(), id, label);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider((ILazyContentProvider) index -> {
            if (index < rows.size()) {
                viewer.replace(rows.get(index), index);
            }
        });
        shown.forEach(column -> column(columns, column));
    }

    @SuppressWarnings("unchecked")
    private void column(TableColumnLayout columns, Column<R> shown) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(shown.title());
        columns.setColumnData(column.getColumn(), new ColumnWeightData(shown.weight(), LEAST));
        column.setLabelProvider(new StyledCellLabelProvider() {
            @Override
            public void update(ViewerCell cell) {
                StyledString styled = shown.text().apply((R) cell.getElement());
                cell.setText(styled.getString());
                cell.setStyleRanges(styled.getStyleRanges());
                super.update(cell);
            }
        });
    }

    /** Shows other rows; the row at the place of the selected one is selected. */
    public void show(List<R> shown) {
        int selected = viewer.getTable().getSelectionIndex();
        rows = List.copyOf(shown);
        viewer.setInput(rows);
        viewer.setItemCount(rows.size());
        if (selected >= 0 && !rows.isEmpty()) {
            viewer.getTable().setSelection(Math.min(selected, rows.size() - 1));
        }
    }

    /** The selected row. */
    public Optional<R> selected() {
        int index = viewer.getTable().getSelectionIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /** The row below the selected one is selected; the first after the last. */
    public void selectNext() {
        if (!rows.isEmpty()) {
            viewer.getTable().setSelection((viewer.getTable().getSelectionIndex() + 1) % rows.size());
        }
    }

    /** The widget, for its listeners. */
    public Table table() {
        return viewer.getTable();
    }
}
