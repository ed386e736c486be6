// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A dialog with a few labelled fields, in the user's language whatever that of the machine. */
abstract class SmallDialog extends Dialog {
    private final Locale locale;
    private final String title;

    SmallDialog(Shell parent, Locale locale, String titleKey) {
        super(parent);
        this.locale = locale;
        this.title = Texts.of(locale, titleKey);
    }

    final String text(String key) {
        return Texts.of(locale, key);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text("ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text("cancel"), false);
    }

    final void label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text(key));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }
}
