// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.safety;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.model.diff.PlanDiff;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.compare.Comparing;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.backup.Backup;
import nl.planwerk.workspace.backup.Backups;
import nl.planwerk.workspace.desk.WorkspacePlans;
import nl.planwerk.workspace.merge.ChangeText;

/**
 * The versions of a plan before earlier saves: what is different now, and buttons to compare field by field and to go back, which
 * can be undone.
 */
public final class EarlierVersionsDialog extends TitleAreaDialog {
    private static final int COMPARE = IDialogConstants.CLIENT_ID + 1;

    private final Texts texts;
    private final Problems problems;
    private final WorkspacePlans workspace;
    private final Comparing comparing;
    private final PlanSession session;
    private final List<Backup> versions;
    private org.eclipse.swt.widgets.List list;
    private Text changes;
    private Optional<Plan> shown = Optional.empty();

    public EarlierVersionsDialog(Shell shell, Texts texts, Problems problems, Desk desk, Comparing comparing,
            PlanSession session) {
        super(shell);
        this.texts = texts;
        this.problems = problems;
        this.workspace = desk.workspace();
        this.comparing = comparing;
        this.session = session;
        this.versions = workspace.earlierVersions(session);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("versions.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.get("versions.title"));
        setMessage(texts.get(versions.isEmpty() ? "versions.none" : "versions.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        list = new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        WidgetIds.set(list, "versions", texts.get("versions.title"));
        GridDataFactory.fillDefaults().grab(false, true).hint(260, 260).applyTo(list);
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withLocale(texts.locale()).withZone(ZoneId.systemDefault());
        versions.forEach(version -> list.add(format.format(version.taken())));
        changes = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        WidgetIds.set(changes, "versions.changes", texts.get("versions.changes"));
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 260).applyTo(changes);
        list.addListener(SWT.Selection, event -> show());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COMPARE, texts.get("versions.compare"), false).setEnabled(false);
        createButton(parent, IDialogConstants.OK_ID, texts.get("versions.restore"), false).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.close"), true);
    }

    private void show() {
        try {
            Plan earlier = workspace.read(versions.get(list.getSelectionIndex()));
            List<String> lines = ChangeText.of(session.plan(), earlier, texts.locale())
                    .lines(PlanDiff.between(session.plan(), earlier));
            changes.setText(lines.isEmpty() ? texts.get("versions.same")
                    : texts.get("versions.changes") + "\n\n• " + String.join("\n• ", lines));
            shown = Optional.of(earlier);
            enable(!lines.isEmpty());
        } catch (IOException e) {
            shown = Optional.empty();
            changes.setText(problems.reason(e));
            enable(false);
        }
    }

    private void enable(boolean differs) {
        getButton(COMPARE).setEnabled(differs);
        getButton(IDialogConstants.OK_ID).setEnabled(differs);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id != COMPARE) {
            super.buttonPressed(id);
        } else if (comparing.with(getShell(), session, shown.orElseThrow(), texts.get("versions.now"),
                list.getItem(list.getSelectionIndex()))) {
            close();
        }
    }

    @Override
    protected void okPressed() {
        shown.ifPresent(earlier -> session.apply(Backups.restoring(earlier, texts.get("versions.restore.edit"))));
        super.okPressed();
    }
}
