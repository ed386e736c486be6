// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.start;

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
import org.eclipse.swt.widgets.Text;

import nl.planwerk.cluster.Cluster;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;

/** Asks for the cluster of a new plan, its title, and whether it begins empty or as the sample. */
final class NewPlanDialog extends TitleAreaDialog {
    private final Texts texts;
    private final List<Cluster> clusters;
    private org.eclipse.swt.widgets.List list;
    private Text title;
    private Button template;
    private Button sample;
    private Choice choice;

    /** What the author chose. */
    record Choice(Cluster cluster, String title, boolean sample) { }

    NewPlanDialog(Shell shell, Texts texts, List<Cluster> clusters) {
        super(shell);
        this.texts = texts;
        this.clusters = clusters;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Opens the dialog; empty if the author gave up. */
    Optional<Choice> choose() {
        return open() == OK ? Optional.of(choice) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("new.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.get("new.title"));
        setMessage(texts.get("new.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        label(area, "new.cluster");
        list = new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        WidgetIds.set(list, "new.clusters", texts.get("new.cluster"));
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 160).applyTo(list);
        clusters.forEach(cluster -> list.add(cluster.name(texts.locale())));
        label(area, "new.name");
        title = new Text(area, SWT.BORDER);
        WidgetIds.set(title, "new.name", texts.get("new.name"));
        title.setMessage(texts.get("new.name.message"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        label(area, "new.begin");
        Composite begin = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(begin);
        template = new Button(begin, SWT.RADIO);
        template.setText(texts.get("new.template"));
        template.setSelection(true);
        sample = new Button(begin, SWT.RADIO);
        sample.setText(texts.get("new.sample"));
        list.addListener(SWT.Selection, event -> update());
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        list.select(0);
        return area;
    }

    private void label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(texts.get(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("button.create"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.cancel"), false);
        update();
    }

    private void update() {
        boolean chosen = list.getSelectionIndex() >= 0;
        getButton(IDialogConstants.OK_ID).setEnabled(chosen);
        boolean hasSample = chosen && clusters.get(list.getSelectionIndex()).hasSample();
        sample.setEnabled(hasSample);
        if (!hasSample) {
            sample.setSelection(false);
            template.setSelection(true);
        }
    }

    @Override
    protected void okPressed() {
        if (list.getSelectionIndex() >= 0) {
            choice = new Choice(clusters.get(list.getSelectionIndex()), title.getText(), sample.getSelection());
            super.okPressed();
        }
    }
}
