// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.WidgetIds;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Records that ship with Planwerk, to be ticked. */
final class KnownRecordsDialog extends Dialog {
    private static final int COLUMN = 190;
    private static final int ROWS = 16;

    private final FormContext context;
    private final EntityType type;
    private final List<Item> offered;
    private final String introduction;
    private final Set<String> chosen = new LinkedHashSet<>();
    private Table table;

    KnownRecordsDialog(Shell shell, FormContext context, EntityType type, List<Item> offered, String introduction) {
        super(shell);
        this.context = context;
        this.type = type;
        this.offered = offered;
        this.introduction = introduction;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(context.text("table.known.tip"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        List<Field<?>> columns = type.columns();
        Label words = new Label(area, SWT.WRAP);
        words.setText(introduction);
        GridDataFactory.fillDefaults().grab(true, false).hint(columns.size() * COLUMN, SWT.DEFAULT).applyTo(words);
        table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        WidgetIds.set(table, "known.table", context.text("table.known.tip"));
        columns.forEach(field -> {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(context.vocabulary().fieldLabel(type, field, context.locale()));
            column.setWidth(COLUMN);
        });
        offered.forEach(item -> new TableItem(table, SWT.NONE).setText(columns.stream()
                .map(field -> context.lookup().texts().find(item, field).orElse("")).toArray(String[]::new)));
        table.addListener(SWT.Selection, event -> mark((TableItem) event.item));
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(columns.size() * COLUMN, ROWS * table.getItemHeight()).applyTo(table);
        return area;
    }

    private void mark(TableItem row) {
        String id = offered.get(table.indexOf(row)).id();
        if (row.getChecked()) {
            chosen.add(id);
        } else {
            chosen.remove(id);
        }
        getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, context.text("table.known.do"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, context.text("dialog.cancel"), false);
    }

    /** Ids of the records ticked. */
    Set<String> chosen() {
        return Set.copyOf(chosen);
    }
}
