// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.workbench.forms.Fonts;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.forms.internal.field.FieldHelp;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * A table of records. Only the rows in sight are given texts, so that a list may be long. It shows the plan as it is; the
 * selection is held by the records' ids and survives every change.
 */
final class ItemTable {
    /** Until a table that was made just now has its room, in milliseconds. */
    private static final int LAID_OUT = 300;

    /** Room beside a header's text and for the sign of sorting, in pixels. */
    private static final int ROOM = 28;

    private final FormContext context;
    private final ItemList list;
    private final TableViewer viewer;
    private final Table table;
    private final CellInputs inputs;
    private final List<Runnable> selectionListeners = new CopyOnWriteArrayList<>();
    private Columns columns;
    private String filter = "";
    private Optional<TableRows.Sorting> sorting = Optional.empty();
    private List<Item> items = List.of();
    private List<Item> rows = List.of();
    private Set<String> selected = Set.of();
    private boolean arranging;

    ItemTable(Composite parent, FormContext context, ItemList list) {
        this.context = context;
        this.list = list;
        inputs = new CellInputs(context, list);
        viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        WidgetIds.set(table, list.widgetPrefix() + ".table",
                context.vocabulary().label("entity." + list.type().id() + ".plural", context.locale()));
        viewer.setUseHashlookup(true);
        viewer.setContentProvider((ILazyContentProvider) this::update);
        columns = context.tableSettings().load(list.widgetPrefix()).map(stored -> Columns.read(list.type(), stored))
                .orElseGet(() -> Columns.of(list.type()).fitted(Set.of(), this::header));
        CellEditing.enable(viewer);
        makeColumns();
        viewer.setInput(list);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> userSelected()));
        refresh();
    }

    private void update(int index) {
        if (index < rows.size()) {
            viewer.replace(rows.get(index), index);
        }
    }

    Table widget() {
        return table;
    }

    Columns columns() {
        return columns;
    }

    void columns(Columns chosen) {
        columns = chosen.fitted(columns.fields(), this::header);
        context.tableSettings().store(list.widgetPrefix(), columns.write());
        makeColumns();
        compute();
    }

    /** Width that the header of a column needs. */
    private int header(Field<?> field) {
        GC gc = new GC(table);
        try {
            gc.setFont(Fonts.bold(table));
            return gc.textExtent(label(field)).x + ROOM;
        } finally {
            gc.dispose();
        }
    }

    private String label(Field<?> field) {
        return context.vocabulary().fieldLabel(list.type(), field, context.locale());
    }

    private void makeColumns() {
        arranging = true;
        table.setRedraw(false);
        viewer.cancelEditing();
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        for (int i = 0; i < columns.columns().size(); i++) {
            make(columns.columns().get(i), i);
        }
        showSorting();
        table.setRedraw(true);
        arranging = false;
    }

    private void make(Columns.Column column, int index) {
        Field<?> field = column.field();
        TableViewerColumn made = new TableViewerColumn(viewer, Columns.numeric(field) ? SWT.RIGHT : SWT.LEFT);
        made.getColumn().setText(label(field));
        made.getColumn().setToolTipText(FieldHelp.of(context, list.type(), field));
        made.getColumn().setWidth(column.width());
        made.getColumn().setMoveable(false);
        made.getColumn().setData(WidgetIds.ID, list.widgetPrefix() + ".table/" + field.id());
        made.getColumn().setData(field);
        made.getColumn().addListener(SWT.Resize, e -> resized());
        made.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sortBy(field)));
        CellEditing editing = new CellEditing(viewer, context, list, inputs, field, index);
        made.setEditingSupport(editing);
        made.getColumn().addDisposeListener(e -> editing.dispose());
        made.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return TableRows.cell((Item) element, field, texts());
            }
        });
    }

    private ValueText texts() {
        return context.lookup().texts();
    }

    private void resized() {
        if (!arranging) {
            List<Columns.Column> now = new ArrayList<>();
            for (int i = 0; i < columns.columns().size(); i++) {
                now.add(new Columns.Column(columns.columns().get(i).field(), table.getColumn(i).getWidth()));
            }
            columns = new Columns(now);
            context.tableSettings().store(list.widgetPrefix(), columns.write());
        }
    }

    /** First click ascending, then descending, then the plan's own order. */
    private void sortBy(Field<?> field) {
        boolean same = sorting.filter(s -> s.field().equals(field)).isPresent();
        sorting = !same ? Optional.of(new TableRows.Sorting(field, false))
                : sorting.filter(s -> !s.descending()).map(s -> new TableRows.Sorting(field, true));
        showSorting();
        compute();
    }

    private void showSorting() {
        TableColumn sorted = null;
        for (TableColumn column : table.getColumns()) {
            if (sorting.isPresent() && sorting.get().field().equals(column.getData())) {
                sorted = column;
            }
        }
        table.setSortColumn(sorted);
        table.setSortDirection(sorted == null ? SWT.NONE : sorting.get().descending() ? SWT.DOWN : SWT.UP);
    }

    /** Whether the rows stand in the plan's own order, so that moving them shows. */
    boolean inPlanOrder() {
        return sorting.isEmpty() && filter.isBlank();
    }

    void filter(String text) {
        if (!text.equals(filter)) {
            filter = text;
            compute();
        }
    }

    /** Reads the list anew. Where it is as it was the rows stay, unless the names of other records may sort or filter them. */
    void refresh() {
        List<Item> now = list.items();
        boolean same = !now.isEmpty() && now.equals(items);
        items = now;
        if (same && inPlanOrder()) {
            rows = now;
            viewer.refresh();
        } else {
            compute();
        }
    }

    private void compute() {
        ValueOrder order = new ValueOrder(context.vocabulary(), texts(), context.locale());
        rows = TableRows.of(items, columns.fields(), filter, sorting, order, texts());
        viewer.setItemCount(rows.size());
        viewer.refresh();
        showSelection();
    }

    private void showSelection() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).id(), i);
        }
        int[] indices = selected.stream().filter(places::containsKey).mapToInt(places::get).sorted().toArray();
        table.deselectAll();
        table.setSelection(indices);
    }

    private void userSelected() {
        Set<String> ids = new LinkedHashSet<>();
        for (int index : table.getSelectionIndices()) {
            if (index < rows.size()) {
                ids.add(rows.get(index).id());
            }
        }
        selected = ids;
        selectionListeners.forEach(Runnable::run);
    }

    /** Ids of the records selected, in the order of the rows. */
    Set<String> selected() {
        return selected;
    }

    /** Selects records and tells the listeners. A filter that hides them is given up by the caller. */
    void select(Set<String> ids) {
        selected = new LinkedHashSet<>(ids);
        showSelection();
        selectionListeners.forEach(Runnable::run);
    }

    /** Selects every row. */
    void selectAll() {
        Set<String> all = new LinkedHashSet<>();
        rows.forEach(item -> all.add(item.id()));
        select(all);
    }

    /** Gives the keys to the rows, which begin with their first column. */
    void focus() {
        table.setFocus();
        toFirstColumn();
        table.getDisplay().timerExec(LAID_OUT, this::toFirstColumn);
    }

    /** GTK brings the row into view when it gets the keys: in a table without its room yet, the end of the first column. */
    private void toFirstColumn() {
        if (!table.isDisposed() && !viewer.isCellEditorActive() && table.getHorizontalBar().getSelection() > 0) {
            table.getHorizontalBar().setSelection(0);
        }
    }

    /** Whether the record is among the rows. */
    boolean shows(String id) {
        return rows.stream().anyMatch(item -> item.id().equals(id));
    }

    List<Item> rows() {
        return rows;
    }

    void onSelection(Runnable listener) {
        selectionListeners.add(listener);
    }
}
