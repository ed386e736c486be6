// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Asks how large a table is to be. */
final class TableDialog extends SmallDialog {
    private static final int MOST_ROWS = 200;
    private static final int MOST_COLUMNS = 20;

    private int rows = 3;
    private int columns = 3;

    TableDialog(Shell parent, Locale locale) {
        super(parent, locale, "table.title");
    }

    /** Rows below the header row. */
    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(fields);
        label(fields, "table.columns");
        Spinner wide = spinner(fields, columns, MOST_COLUMNS);
        wide.addModifyListener(e -> columns = wide.getSelection());
        label(fields, "table.rows");
        Spinner high = spinner(fields, rows, MOST_ROWS);
        high.addModifyListener(e -> rows = high.getSelection());
        return area;
    }

    private static Spinner spinner(Composite parent, int value, int most) {
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(value, 1, most, 0, 1, 5);
        GridDataFactory.fillDefaults().applyTo(spinner);
        return spinner;
    }
}
