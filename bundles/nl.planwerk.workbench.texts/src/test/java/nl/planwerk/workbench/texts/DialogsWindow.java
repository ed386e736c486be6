// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.texts;

import nl.planwerk.uitest.harness.WindowHost;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A window with a folder of tabs, before which dialogs open. */
public final class DialogsWindow implements WindowHost.Content {

    @Override
    public void open(Display display) {
        Shell shell = new Shell(display);
        shell.setText("Main");
        shell.setLayout(new FillLayout());
        CTabFolder tabs = new CTabFolder(shell, SWT.CLOSE | SWT.BORDER);
        tabs.setMinimizeVisible(true);
        tabs.setMaximizeVisible(true);
        new CTabItem(tabs, SWT.NONE).setText("tab");
        shell.setSize(300, 200);
        shell.open();
    }
}
