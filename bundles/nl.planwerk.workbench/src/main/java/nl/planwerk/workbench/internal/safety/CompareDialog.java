// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.safety;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import nl.planwerk.model.diff.Change;
import nl.planwerk.model.diff.ChangeSet;
import nl.planwerk.model.diff.PlanDiff;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.merge.ChangeText;

/** The differences between the open plan and another file; those that are ticked are taken over as one edit. */
public final class CompareDialog extends TitleAreaDialog {
    private final Texts texts;
    private final PlanSession session;
    private final String name;
    private final List<Change> changes;
    private final List<String> words;
    private Table table;

    public CompareDialog(Shell shell, Texts texts, PlanSession session, Plan other, String name) {
        super(shell);
        this.texts = texts;
        this.session = session;
        this.name = name;
        ChangeSet set = PlanDiff.between(session.plan(), other);
        this.changes = set.changes();
        this.words = ChangeText.of(session.plan(), other, texts.locale()).lines(set);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("compare.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.get("compare.title"));
        setMessage(changes.isEmpty() ? texts.get("compare.same", name) : texts.get("compare.message", name, changes.size()));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.FULL_SELECTION);
        WidgetIds.set(table, "compare.changes", texts.get("compare.title"));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(760, 320).applyTo(table);
        words.forEach(line -> new TableItem(table, SWT.NONE).setText(line));
        table.addListener(SWT.Selection, event -> update());
        all(area, "compare.all", true);
        all(area, "compare.none", false);
        return area;
    }

    private void all(Composite area, String key, boolean ticked) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(texts.get(key));
        button.setEnabled(!changes.isEmpty());
        button.addListener(SWT.Selection, event -> {
            for (TableItem item : table.getItems()) {
                item.setChecked(ticked);
            }
            update();
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("compare.take"), false).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.close"), true);
    }

    private void update() {
        getButton(IDialogConstants.OK_ID).setEnabled(!chosen().isEmpty());
    }

    private List<Change> chosen() {
        List<Change> chosen = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if (table.getItem(i).getChecked()) {
                chosen.add(changes.get(i));
            }
        }
        return chosen;
    }

    @Override
    protected void okPressed() {
        ChangeSet taken = new ChangeSet(chosen());
        session.apply(Edit.of(texts.get("compare.edit", name), new EditPlace("", "", ""), taken::applyTo));
        super.okPressed();
    }
}
