// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.safety;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.model.value.PartialDate;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.RevisionMark;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanSession;

/** Asks for number, reason and role of a version, shows which headline figures changed, and marks it in the plan. */
public final class MarkVersionDialog extends TitleAreaDialog {
    private final Texts texts;
    private final PlanSession session;
    private final List<String> headlines;
    private Text version;
    private Text author;
    private Text reason;
    private Text changes;

    /** @param headlines the headline figures that changed since the last version, one line each */
    public MarkVersionDialog(Shell shell, Texts texts, PlanSession session, List<String> headlines) {
        super(shell);
        this.texts = texts;
        this.session = session;
        this.headlines = headlines;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("mark.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.get("mark.title"));
        setMessage(texts.get("mark.message", session.plan().get(Plans.VERSION).orElse("–")));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        version = field(area, "version", SWT.SINGLE, SWT.DEFAULT);
        author = field(area, "author", SWT.SINGLE, SWT.DEFAULT);
        reason = field(area, "reason", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 60);
        changes = field(area, "changes", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 120);
        changes.setText(String.join("\n", headlines));
        version.addListener(SWT.Modify, event -> getButton(IDialogConstants.OK_ID).setEnabled(!version.getText().isBlank()));
        return area;
    }

    private Text field(Composite area, String name, int style, int height) {
        Label label = new Label(area, SWT.NONE);
        label.setText(texts.get("mark." + name));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Text text = new Text(area, SWT.BORDER | style);
        WidgetIds.set(text, "mark." + name, texts.get("mark." + name));
        GridDataFactory.fillDefaults().grab(true, height != SWT.DEFAULT).hint(420, height).applyTo(text);
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("mark.do"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.cancel"), false);
    }

    @Override
    protected void okPressed() {
        RevisionMark mark = new RevisionMark(version.getText().strip(), PartialDate.parse(LocalDate.now().toString()),
                author.getText().strip(), reason.getText().strip(), changes.getText().strip());
        session.apply(Edit.of(texts.get("mark.edit", mark.version()), EditPlace.header(Plans.VERSION.id()), mark::addTo));
        super.okPressed();
    }
}
