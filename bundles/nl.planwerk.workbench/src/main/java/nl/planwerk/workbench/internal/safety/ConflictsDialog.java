// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.merge.Conflict;
import nl.planwerk.workspace.merge.MergeResult;
import nl.planwerk.workspace.merge.PlanMerge;

/**
 * Side by side: what two authors did that does not go together. For each the author takes the own value or theirs; none is
 * settled unasked, so the dialog can be closed only when all are.
 */
final class ConflictsDialog extends TitleAreaDialog {
    private final Texts texts;
    private final MergeResult result;
    private final ConflictWords words;
    private final List<Optional<Conflict.Side>> chosen = new ArrayList<>();
    private Table table;
    private Text ours;
    private Text theirs;
    private Plan merged;

    ConflictsDialog(Shell shell, Texts texts, MergeResult result) {
        super(shell);
        this.texts = texts;
        this.result = result;
        this.merged = result.merged();
        this.words = new ConflictWords(result.merged(), texts);
        result.conflicts().forEach(conflict -> chosen.add(Optional.empty()));
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The merged plan with every conflict settled as chosen. */
    Plan merged() {
        return merged;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("conflicts.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.get("conflicts.title"));
        setMessage(texts.get("conflicts.message", result.conflicts().size()));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        createTable(area);
        ours = side(area, Conflict.Side.OURS, "conflicts.ours");
        theirs = side(area, Conflict.Side.THEIRS, "conflicts.theirs");
        button(area, Conflict.Side.OURS, "conflicts.takeOurs");
        button(area, Conflict.Side.THEIRS, "conflicts.takeTheirs");
        table.select(0);
        show();
        return area;
    }

    private void createTable(Composite area) {
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        WidgetIds.set(table, "conflicts", texts.get("conflicts.title"));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(760, 160).applyTo(table);
        column("conflicts.where", 520);
        column("conflicts.choice", 220);
        for (Conflict conflict : result.conflicts()) {
            new TableItem(table, SWT.NONE).setText(new String[] {words.place(conflict), texts.get("conflicts.open")});
        }
        table.addListener(SWT.Selection, event -> show());
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(texts.get(key));
        column.setWidth(width);
    }

    private Text side(Composite area, Conflict.Side side, String key) {
        Composite half = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(half);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(half);
        new Label(half, SWT.NONE).setText(texts.get(key));
        Text text = new Text(half, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        WidgetIds.set(text, "conflicts." + side, texts.get(key));
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 140).applyTo(text);
        return text;
    }

    private void button(Composite area, Conflict.Side side, String key) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(texts.get(key));
        button.setData("planwerk.id", "conflicts.take." + side);
        button.addListener(SWT.Selection, event -> take(side));
    }

    private void show() {
        Conflict conflict = result.conflicts().get(Math.max(0, table.getSelectionIndex()));
        ours.setText(words.value(conflict, Conflict.Side.OURS));
        theirs.setText(words.value(conflict, Conflict.Side.THEIRS));
    }

    private void take(Conflict.Side side) {
        int row = Math.max(0, table.getSelectionIndex());
        chosen.set(row, Optional.of(side));
        table.getItem(row).setText(1, texts.get(side == Conflict.Side.OURS ? "conflicts.ours" : "conflicts.theirs"));
        merged = PlanMerge.resolve(merged, result.conflicts().get(row), side);
        int next = chosen.indexOf(Optional.<Conflict.Side>empty());
        if (next >= 0) {
            table.setSelection(next);
            show();
        }
        getButton(IDialogConstants.OK_ID).setEnabled(next < 0);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("outside.merge"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.cancel"), false);
    }
}
