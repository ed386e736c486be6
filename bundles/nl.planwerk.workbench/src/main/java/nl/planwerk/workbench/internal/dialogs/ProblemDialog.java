// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dialogs;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.eclipse.jface.dialogs.IconAndMessageDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.workbench.internal.app.Texts;

/** What happened and why, with the technical details folded away and ready to be copied. */
final class ProblemDialog extends IconAndMessageDialog {
    private static final int COPY = IDialogConstants.CLIENT_ID + 1;

    private final Texts texts;
    private final String title;
    private final Throwable cause;
    private Text details;

    ProblemDialog(Shell parent, Texts texts, String title, String what, String why, Throwable cause) {
        super(parent);
        this.texts = texts;
        this.title = title;
        this.message = why.isBlank() ? what : what + "\n\n" + why;
        this.cause = cause;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Image getImage() {
        return getErrorImage();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(area);
        createMessageArea(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.DETAILS_ID, texts.get("button.details"), false);
        createButton(parent, COPY, texts.get("button.copyDetails"), false);
        createButton(parent, IDialogConstants.OK_ID, texts.get("button.close"), true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.DETAILS_ID) {
            toggleDetails();
        } else if (id == COPY) {
            copy();
        } else {
            super.buttonPressed(id);
        }
    }

    private void toggleDetails() {
        Point size = getShell().getSize();
        if (details == null) {
            details = new Text((Composite) getContents(), SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
            details.setText(report());
            GridDataFactory.fillDefaults().grab(true, true).hint(560, 220).applyTo(details);
            getButton(IDialogConstants.DETAILS_ID).setText(texts.get("button.hideDetails"));
            getShell().setSize(Math.max(size.x, 640), size.y + 240);
        } else {
            int height = details.getSize().y;
            details.dispose();
            details = null;
            getButton(IDialogConstants.DETAILS_ID).setText(texts.get("button.details"));
            getShell().setSize(size.x, size.y - height);
        }
        getShell().layout(true, true);
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {report()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** The report for whoever is to help: no content of the plan beyond what the message says. */
    private String report() {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        writer.println(title);
        writer.println(message);
        writer.println();
        writer.println(ZonedDateTime.now().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        writer.println("Planwerk " + org.eclipse.swt.widgets.Display.getAppVersion() + ", Java "
                + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + " " + System.getProperty("os.arch"));
        writer.println();
        if (cause != null) {
            cause.printStackTrace(writer);
        }
        return out.toString();
    }
}
