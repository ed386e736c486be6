// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.Latest;
import nl.planwerk.workbench.forms.WidgetIds;

/**
 * Chooses a figure of the plan for a text, by a filter over names and values. Opens at once; the figures come when they are
 * ready, or it says that they could not be calculated.
 */
final class BoundFigureDialog extends Dialog {
    private static final int SHOWN = 400;

    private final FormContext context;
    private final Supplier<List<BoundChoices.Choice>> choices;
    private List<BoundChoices.Choice> all = List.of();
    private List<BoundChoices.Choice> shown = List.of();
    private Optional<BoundChoices.Choice> chosen = Optional.empty();
    private Text filter;
    private Table table;

    /** @param choices is asked for the figures on a thread of its own */
    BoundFigureDialog(Shell shell, FormContext context, Supplier<List<BoundChoices.Choice>> choices) {
        super(shell);
        this.context = context;
        this.choices = choices;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Opens the dialog; the placeholder that was chosen. */
    Optional<String> choose() {
        return open() == OK ? chosen.map(BoundChoices.Choice::written) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(context.text("bound.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(context.text("bound.filter"));
        WidgetIds.set(filter, "bound.filter", context.text("bound.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        WidgetIds.set(table, "bound.figures", context.text("bound.title"));
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 360).applyTo(table);
        column("bound.name", 440);
        column("bound.value", 300);
        table.addListener(SWT.SetData, event -> {
            BoundChoices.Choice choice = shown.get(event.index);
            ((TableItem) event.item).setText(new String[] {choice.label(), choice.value()});
        });
        table.addListener(SWT.Selection, event -> select());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        filter.addListener(SWT.Modify, event -> fill());
        Label busy = new Label(area, SWT.NONE);
        busy.setText(context.text("bound.busy"));
        WidgetIds.set(busy, "bound.busy", context.text("bound.busy"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(busy);
        new Latest<List<BoundChoices.Choice>>(table, found -> {
            all = found;
            busy.setText("");
            fill();
        }, () -> busy.setText(context.text("bound.failed"))).compute(choices);
        return area;
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(context.text(key));
        column.setWidth(width);
    }

    private void fill() {
        shown = all.stream().filter(choice -> choice.matches(filter.getText())).limit(SHOWN).toList();
        table.setItemCount(shown.size());
        table.clearAll();
        table.deselectAll();
        select();
    }

    private void select() {
        int row = table.getSelectionIndex();
        chosen = row < 0 ? Optional.empty() : Optional.of(shown.get(row));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(chosen.isPresent());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, context.text("bound.insert"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        if (chosen.isPresent()) {
            super.okPressed();
        }
    }
}
