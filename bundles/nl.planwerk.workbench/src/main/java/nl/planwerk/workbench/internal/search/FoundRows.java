// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;

/** The list of what was found; rows are made as they come into view. */
final class FoundRows {
    private static final int LEAST = 80;
    private static final StyledString.Styler FOUND = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    };

    private final TableViewer viewer;
    private List<FoundRow> rows = List.of();

    FoundRows(Composite parent, Texts texts) {
        TableColumnLayout columns = new TableColumnLayout();
        parent.setLayout(columns);
        viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
        viewer.setUseHashlookup(true);
        WidgetIds.set(viewer.getTable(), "find.hits", texts.get("part.find"));
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider((ILazyContentProvider) index -> {
            if (index < rows.size()) {
                viewer.replace(rows.get(index), index);
            }
        });
        column(columns, texts.get("find.text"), 6, row -> new StyledString(row.excerpt().substring(0, row.start()))
                .append(row.excerpt().substring(row.start(), row.end()), FOUND).append(row.excerpt().substring(row.end())));
        column(columns, texts.get("problems.where"), 4, row -> new StyledString(row.where()));
        column(columns, texts.get("find.chapter"), 3, row -> new StyledString(row.chapter()));
    }

    private void column(TableColumnLayout columns, String title, int weight, Function<FoundRow, StyledString> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST));
        column.setLabelProvider(new StyledCellLabelProvider() {
            @Override
            public void update(ViewerCell cell) {
                StyledString styled = text.apply((FoundRow) cell.getElement());
                cell.setText(styled.getString());
                cell.setStyleRanges(styled.getStyleRanges());
                super.update(cell);
            }
        });
    }

    /** Shows other rows; the row at the place of the selected one is selected. */
    void show(List<FoundRow> shown) {
        int selected = viewer.getTable().getSelectionIndex();
        rows = List.copyOf(shown);
        viewer.setInput(rows);
        viewer.setItemCount(rows.size());
        if (selected >= 0 && !rows.isEmpty()) {
            viewer.getTable().setSelection(Math.min(selected, rows.size() - 1));
        }
    }

    Optional<FoundRow> selected() {
        int index = viewer.getTable().getSelectionIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /** The row below the selected one is selected; the first after the last. */
    void selectNext() {
        if (!rows.isEmpty()) {
            viewer.getTable().setSelection((viewer.getTable().getSelectionIndex() + 1) % rows.size());
        }
    }

    Table table() {
        return viewer.getTable();
    }
}
