// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.planwerk.exchange.CellInput;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.WidgetIds;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;

/**
 * Editing in the cells of one column: with F2 or a double click, from cell to cell with Tab. What is typed is read as a cell
 * of a spreadsheet is; what cannot be read is said, and stays to be mended.
 */
final class CellEditing extends EditingSupport {
    private final TableViewer viewer;
    private final FormContext context;
    private final ItemList list;
    private final Field<?> field;
    private final int index;
    private final CellInputs inputs;
    /** Made for the first cell that is edited; all cells of the column have the same choices. */
    private Optional<CellEditor> editor = Optional.empty();
    /** The same for what is written in words. */
    private Optional<CellEditor> phrase = Optional.empty();
    private List<String> choices = List.of();
    private Optional<Mending> mending = Optional.empty();

    /** What was typed for a record and could not be read. */
    private record Mending(String item, String text) {
    }

    CellEditing(TableViewer viewer, FormContext context, ItemList list, CellInputs inputs, Field<?> field, int index) {
        super(viewer);
        this.inputs = inputs;
        this.viewer = viewer;
        this.context = context;
        this.list = list;
        this.field = field;
        this.index = index;
    }

    /** Lets the cells of a table be reached and edited by keyboard and mouse. */
    static void enable(TableViewer viewer) {
        TableViewerFocusCellManager cells = new TableViewerFocusCellManager(viewer, new WholeRow(viewer));
        ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.keyCode == SWT.F2;
            }
        };
        strategy.setEnableEditorActivationWithKeyboard(true);
        TableViewerEditor.create(viewer, cells, strategy, ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    /** The platform's own highlighter takes the selection's colour from the row; here a row stays a row. */
    private static final class WholeRow extends FocusCellHighlighter {
        WholeRow(TableViewer viewer) {
            super(viewer);
        }
    }

    /** Which fields there are to name differs from record to record: the form offers them. */
    @Override
    protected boolean canEdit(Object element) {
        return !(field.kind() instanceof FieldKind.FieldName) && inputs.of((Item) element, field).isPresent();
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        if (inWords((Item) element)) {
            phrase = phrase.or(() -> Optional.of(named(new PhraseCellEditor(viewer.getTable(), context))));
            return phrase.get();
        }
        if (editor.isEmpty()) {
            choices = choices((Item) element);
            editor = Optional.of(make());
        }
        return editor.get();
    }

    /** A text of several lines keeps them in the platform's own editor only. */
    private boolean inWords(Item item) {
        return field.kind() instanceof FieldKind.Text text && text.worded() && text(item).indexOf('\n') < 0;
    }

    /** The choices with nothing as the first; none if anything may be typed. */
    private List<String> choices(Item item) {
        List<String> offered = inputs.of(item, field).map(CellInput::choices).orElse(List.of());
        return offered.isEmpty() ? offered : Stream.concat(Stream.of(""), offered.stream()).toList();
    }

    private CellEditor make() {
        return named(choices.isEmpty() ? new TextCellEditor(viewer.getTable())
                : new ComboBoxCellEditor(viewer.getTable(), choices.toArray(String[]::new), SWT.READ_ONLY));
    }

    private CellEditor named(CellEditor made) {
        WidgetIds.set(made.getControl(), list.widgetPrefix() + ".cell/" + field.id(),
                context.vocabulary().fieldLabel(list.type(), field, context.locale()));
        return made;
    }

    /** Disposes of the editors, with the column. */
    void dispose() {
        editor.ifPresent(CellEditor::dispose);
        phrase.ifPresent(CellEditor::dispose);
    }

    @Override
    protected Object getValue(Object element) {
        String text = text((Item) element);
        mending = Optional.empty();
        return choices.isEmpty() ? text : Math.max(0, choices.indexOf(text));
    }

    /** What is typed into: what could not be read, or the value. */
    private String text(Item item) {
        return mending.filter(typed -> typed.item().equals(item.id())).map(Mending::text)
                .orElseGet(() -> inputs.of(item, field).map(CellInput::text).orElse(""));
    }

    @Override
    protected void setValue(Object element, Object value) {
        Item item = (Item) element;
        String typed = value instanceof Integer at ? at < 0 ? "" : choices.get(at) : String.valueOf(value);
        Optional<CellInput> input = inputs.of(item, field);
        if (input.isEmpty() || typed.equals(input.get().text())) {
            return;
        }
        CellInput.Result result = input.get().read(typed);
        if (result.reason().isEmpty()) {
            list.change("edit.cell", item.id(), items -> items.stream()
                    .map(other -> other.id().equals(item.id()) ? result.item() : other).toList());
        } else {
            viewer.getTable().getDisplay().asyncExec(() -> mend(item, typed, result.reason()));
        }
    }

    private void mend(Item item, String typed, String reason) {
        if (!viewer.getTable().isDisposed()) {
            MessageDialog.open(MessageDialog.WARNING, viewer.getTable().getShell(), context.text("table.cell.title"), reason,
                    SWT.SHEET, context.text("dialog.ok"));
            mending = Optional.of(new Mending(item.id(), typed));
            viewer.editElement(item, index);
        }
    }
}
