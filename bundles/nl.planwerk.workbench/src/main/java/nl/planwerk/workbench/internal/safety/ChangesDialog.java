// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.safety;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import nl.planwerk.workbench.forms.WidgetIds;

/** A question about the differences between two plans, which it shows in words. */
public final class ChangesDialog extends MessageDialog {
    private static final int MOST = 500;

    private final List<String> changes;
    private final String label;

    /**
     * A dialog.
     *
     * @param label   accessible name of the list of differences
     * @param changes one line each
     * @param buttons the first is pressed by Enter
     */
    public ChangesDialog(Shell shell, String title, String question, String label, List<String> changes, String... buttons) {
        super(shell, title, null, question, QUESTION, 0, buttons);
        this.changes = changes;
        this.label = label;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        String shown = String.join("\n", changes.stream().limit(MOST).map(line -> "• " + line).toList());
        text.setText(changes.size() > MOST ? shown + "\n…" : shown);
        WidgetIds.set(text, "changes", label);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 200).applyTo(text);
        return text;
    }
}
