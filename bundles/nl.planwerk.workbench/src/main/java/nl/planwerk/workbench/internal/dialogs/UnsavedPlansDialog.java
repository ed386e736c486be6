// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import nl.planwerk.workbench.internal.app.Texts;

/** The one dialog about all plans that are not saved. With several plans, each can be ticked. */
final class UnsavedPlansDialog extends MessageDialog {
    private static final int SAVE = 0;
    private static final int DISCARD = 1;

    private final List<MPart> parts;
    private final List<MPart> chosen;
    private Table table;

    UnsavedPlansDialog(Shell shell, Texts texts, List<MPart> parts) {
        super(shell, texts.get("unsaved.title"), null,
                parts.size() == 1 ? texts.get("unsaved.one", parts.get(0).getLabel())
                        : texts.get("unsaved.several", parts.size()),
                MessageDialog.QUESTION, SAVE,
                texts.get(parts.size() == 1 ? "button.save" : "button.saveChosen"), texts.get("button.discard"),
                texts.get("button.cancel"));
        this.parts = parts;
        this.chosen = new ArrayList<>(parts);
    }

    /** The plans to save; empty if the author wants to go on working. */
    Optional<List<MPart>> ask() {
        int button = open();
        if (button == SAVE) {
            return Optional.of(List.copyOf(chosen));
        }
        return button == DISCARD ? Optional.of(List.of()) : Optional.empty();
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        if (parts.size() == 1) {
            return null;
        }
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        table.setData("planwerk.id", "unsaved.plans");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 140).applyTo(table);
        for (MPart part : parts) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(part.getLabel());
            item.setData(part);
            item.setChecked(true);
        }
        table.addListener(SWT.Selection, event -> recount());
        return table;
    }

    private void recount() {
        chosen.clear();
        for (TableItem item : table.getItems()) {
            if (item.getChecked()) {
                chosen.add((MPart) item.getData());
            }
        }
        getButton(SAVE).setEnabled(!chosen.isEmpty());
    }

    @Override
    protected void buttonPressed(int button) {
        setReturnCode(button);
        close();
    }

    @Override
    protected void handleShellCloseEvent() {
        setReturnCode(IDialogConstants.CANCEL_ID + 1);
        close();
    }
}
