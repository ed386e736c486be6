// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.internal.app.Texts;

/** Asks for the file of a report. */
final class TargetDialog extends TitleAreaDialog {
    private final Texts texts;
    private final String title;
    private final Path proposal;
    private TargetField file;
    private Optional<Path> target = Optional.empty();

    TargetDialog(Shell shell, Texts texts, String title, Path proposal) {
        super(shell);
        this.texts = texts;
        this.title = title;
        this.proposal = proposal;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The file, whose folder is there; empty if the author gave up. */
    Optional<Path> choose() {
        return open() == OK ? target : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("export.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(texts.get("export.profile.pdfa-2a"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(texts.get("export.file"));
        file = new TargetField(area, texts, proposal);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("export.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.cancel"), false);
    }

    @Override
    protected void okPressed() {
        if (file.check(this)) {
            target = file.target();
            super.okPressed();
        }
    }
}
