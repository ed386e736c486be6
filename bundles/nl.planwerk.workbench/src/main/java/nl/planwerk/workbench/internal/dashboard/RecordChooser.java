// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dashboard;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.model.format.Messages;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workspace.EditPlace;

/** Asks to which of several records to go. */
final class RecordChooser extends Dialog {
    private static final Messages TEXTS = Messages.of(RecordChooser.class, "OSGI-INF/l10n/workbench");
    private static final int ROWS = 12;

    private final FormContext context;
    private final PlanRecords records;
    private ChartTargets.Target target;
    private org.eclipse.swt.widgets.List list;
    private int chosen;

    RecordChooser(Shell shell, FormContext context, PlanRecords records) {
        super(shell);
        this.context = context;
        this.records = records;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Where the record is edited; asks if there are several, and is empty if the author gave up. */
    Optional<EditPlace> choose(ChartTargets.Target of) {
        target = of;
        boolean certain = of.records().size() == 1;
        return certain || open() == OK ? records.place(of.records().get(chosen)) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.text(context.locale(), "dashboard.choose.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label what = new Label(area, SWT.WRAP);
        what.setText(target.label().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(what);
        list = new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        WidgetIds.set(list, "dashboard.choose", TEXTS.text(context.locale(), "dashboard.choose.title"));
        List<String> names = target.records().stream().map(id -> records.name(id).orElse(id)).toList();
        list.setItems(names.toArray(String[]::new));
        list.select(0);
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(420, list.getItemHeight() * Math.min(ROWS, Math.max(3, names.size()))).applyTo(list);
        list.setFocus();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.text(context.locale(), "dashboard.choose.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.text(context.locale(), "button.cancel"), false);
    }

    @Override
    protected void okPressed() {
        chosen = Math.max(0, list.getSelectionIndex());
        super.okPressed();
    }
}
