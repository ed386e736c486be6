// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.a11y;

import nl.planwerk.uitest.harness.WindowHost;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A field of every kind, each with its label. */
public final class FieldsWindow implements WindowHost.Content {

    @Override
    public void open(Display display) {
        Shell shell = new Shell(display);
        shell.setText("Velden");
        shell.setLayout(new GridLayout(2, false));
        Composite group = new Composite(shell, SWT.NONE);
        group.setLayout(new GridLayout(2, false));
        label(group, "Titel", new Text(group, SWT.BORDER));
        label(group, "Toelichting", new Text(group, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL));
        label(group, "Zoeken", new Text(group, SWT.SEARCH | SWT.ICON_CANCEL));
        label(group, "Vaste keuze", new Combo(group, SWT.READ_ONLY));
        label(group, "Vrije keuze", new Combo(group, SWT.DROP_DOWN));
        label(group, "Getekende keuze", new CCombo(group, SWT.BORDER));
        label(group, "Jaar", new Spinner(group, SWT.BORDER));
        label(group, "Datum", new DateTime(group, SWT.DATE));
        label(group, "Beschrijving", new StyledText(group, SWT.BORDER | SWT.MULTI));
        label(group, "Vinkje", new Button(group, SWT.CHECK));
        Table table = new Table(group, SWT.BORDER);
        new TableItem(table, SWT.NONE).setText("rij");
        label(group, "Maatregelen", table);
        Tree tree = new Tree(group, SWT.BORDER);
        new TreeItem(tree, SWT.NONE).setText("tak");
        label(group, "Inhoud", tree);
        CTabFolder tabs = new CTabFolder(group, SWT.BORDER);
        new CTabItem(tabs, SWT.NONE).setText("tab");
        label(group, "Tabbladen", tabs);
        AccessibleNames.apply(shell);
        shell.pack();
        shell.open();
    }

    private static void label(Composite parent, String text, Control field) {
        Label label = new Label(parent, SWT.NONE);
        label.setText("-");
        label.moveAbove(field);
        field.setLayoutData(new GridData(120, SWT.DEFAULT));
        field.setData(AccessibleNames.LABEL, text);
    }
}
