// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.texts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.ListEditor;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Dialogs of the platform that hold no words but the platform's and figures. */
final class SampleDialogs {
    private SampleDialogs() {
    }

    /** All, by name. */
    static Map<String, Function<Shell, Window>> all() {
        Map<String, Function<Shell, Window>> dialogs = new LinkedHashMap<>();
        dialogs.put("question", SampleDialogs::question);
        dialogs.put("input", shell -> new InputDialog(shell, "1", "2", "3", null));
        dialogs.put("error", shell -> new ErrorDialog(shell, null, "1", errors(), IStatus.ERROR));
        dialogs.put("progress", ProgressMonitorDialog::new);
        dialogs.put("wizard", SampleDialogs::wizard);
        dialogs.put("preferences", SampleDialogs::preferences);
        return dialogs;
    }

    private static Window question(Shell shell) {
        return new MessageDialog(shell, null, null, "1", MessageDialog.QUESTION, 0, IDialogConstants.YES_LABEL,
                IDialogConstants.NO_LABEL, IDialogConstants.CANCEL_LABEL);
    }

    private static IStatus errors() {
        MultiStatus status = new MultiStatus("1", 0, "2", null);
        status.add(new Status(IStatus.ERROR, "1", "3"));
        return status;
    }

    private static Window wizard(Shell shell) {
        Wizard wizard = new Wizard() {
            @Override
            public boolean performFinish() {
                return true;
            }
        };
        wizard.setWindowTitle("1");
        wizard.setHelpAvailable(true);
        wizard.setNeedsProgressMonitor(true);
        wizard.addPage(page("1"));
        wizard.addPage(page("2"));
        return new WizardDialog(shell, wizard);
    }

    private static WizardPage page(String name) {
        return new WizardPage(name) {
            @Override
            public void createControl(Composite parent) {
                setControl(new Label(parent, SWT.NONE));
            }
        };
    }

    private static Window preferences(Shell shell) {
        PreferenceManager pages = new PreferenceManager();
        FieldEditorPreferencePage page = new FieldEditorPreferencePage("1", FieldEditorPreferencePage.GRID) {
            @Override
            protected void createFieldEditors() {
                addField(new IntegerFieldEditor("number", "1", getFieldEditorParent()));
                addField(new NumberList(getFieldEditorParent()));
            }
        };
        page.setPreferenceStore(new PreferenceStore());
        pages.addToRoot(new PreferenceNode("1", page));
        return new PreferenceDialog(shell, pages);
    }

    private static final class NumberList extends ListEditor {
        NumberList(Composite parent) {
            super("list", "2", parent);
        }

        @Override
        protected String createList(String[] items) {
            return String.join(",", items);
        }

        @Override
        protected String getNewInputObject() {
            return "1";
        }

        @Override
        protected String[] parseString(String list) {
            return list.split(",");
        }
    }
}
