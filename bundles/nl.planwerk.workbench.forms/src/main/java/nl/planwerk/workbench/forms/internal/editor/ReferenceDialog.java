// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.ReferenceLookup;
import nl.planwerk.workbench.forms.WidgetIds;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A list of the items that a reference may lead to, with a filter above it. */
final class ReferenceDialog extends Dialog {
    private static final int WIDTH = 640;
    private static final int ROWS = 14;

    private final FormContext context;
    private final String label;
    private final boolean several;
    private final List<ReferenceLookup.Target> all;
    private List<ReferenceLookup.Target> matching;
    private List<String> chosen = List.of();
    private Text filter;
    private Table table;

    /**
     * A dialog.
     *
     * @param several whether several may be chosen at once
     * @param except  ids of items not to offer
     */
    ReferenceDialog(Shell shell, FormContext context, String label, Set<String> types, boolean several, Set<String> except) {
        super(shell);
        this.context = context;
        this.label = label;
        this.several = several;
        this.all = context.lookup().ofTypes(types).stream().filter(t -> !except.contains(t.item().id())).toList();
        this.matching = all;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(context.text("reference.title", label));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        filter.setMessage(context.text("table.filter"));
        WidgetIds.set(filter, "reference/filter", context.text("table.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new Table(area, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL | (several ? SWT.MULTI : SWT.SINGLE));
        WidgetIds.set(table, "reference/table", label);
        TableColumn names = new TableColumn(table, SWT.LEFT);
        names.setWidth(WIDTH * 3 / 5);
        new TableColumn(table, SWT.LEFT).setWidth(WIDTH * 2 / 5);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * table.getItemHeight()).applyTo(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.DefaultSelection, e -> okPressed());
        table.addListener(SWT.Selection, e -> enable());
        filter.addModifyListener(e -> filter());
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
            }
        });
        table.setItemCount(all.size());
        return area;
    }

    private void fill(Event event) {
        ReferenceLookup.Target target = matching.get(event.index);
        TableItem row = (TableItem) event.item;
        row.setText(new String[] {target.name(), details(target.item())});
    }

    /** What tells items of the same name apart: their other columns. */
    private String details(Item item) {
        List<String> texts = new ArrayList<>();
        for (Field<?> column : item.type().columns()) {
            if (!column.equals(item.type().keyField())) {
                context.lookup().texts().find(item, column).filter(text -> !text.isBlank()).ifPresent(texts::add);
            }
        }
        return String.join(", ", texts);
    }

    private void filter() {
        String[] words = filter.getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
        matching = all.stream().filter(target -> {
            String text = (target.name() + " " + details(target.item())).toLowerCase(Locale.ROOT);
            return List.of(words).stream().allMatch(text::contains);
        }).toList();
        table.deselectAll();
        table.setItemCount(matching.size());
        table.clearAll();
        if (!matching.isEmpty() && !several) {
            table.select(0);
        }
        enable();
    }

    private void enable() {
        getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionCount() > 0);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, context.text("reference.choose"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, context.text("dialog.cancel"), false);
    }

    @Override
    protected void okPressed() {
        List<String> ids = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            ids.add(matching.get(index).item().id());
        }
        chosen = ids;
        if (!ids.isEmpty()) {
            super.okPressed();
        }
    }

    /** Ids of the items chosen, in the order of the list. */
    List<String> chosen() {
        return chosen;
    }
}
