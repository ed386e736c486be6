// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.workbench.markdown.internal.edit.LinkText;

/** Asks for the text and the address of a link; only an address that may be linked to is taken. */
final class LinkDialog extends SmallDialog {
    private static final int WIDTH = 420;

    private LinkText link;
    private Text shown;
    private Text address;
    private Label error;

    LinkDialog(Shell parent, Locale locale, LinkText link) {
        super(parent, locale, "link.title");
        this.link = link;
    }

    /** The link asked for. */
    LinkText link() {
        return link;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        label(fields, "link.text");
        shown = field(fields, link.text());
        label(fields, "link.address");
        address = field(fields, link.address());
        address.addModifyListener(e -> error.setText(""));
        error = new Label(fields, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(error);
        (link.text().isEmpty() ? shown : address).setFocus();
        return area;
    }

    private static Text field(Composite parent, String value) {
        Text field = new Text(parent, SWT.SINGLE | SWT.BORDER);
        field.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 80, SWT.DEFAULT).applyTo(field);
        return field;
    }

    @Override
    protected void okPressed() {
        if (LinkText.isAllowed(address.getText())) {
            link = new LinkText(shown.getText(), address.getText(), link.place());
            super.okPressed();
        } else {
            error.setText(text("link.invalid"));
            getShell().pack();
            address.setFocus();
        }
    }
}
