// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.comments;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;

/** What is said about a place of the plan, and by whom. */
final class CommentDialog extends Dialog {
    private static final int WIDTH = 460;
    private static final int LINES = 5;
    private static final int LONGEST_AUTHOR = 300;

    private final Texts texts;
    private final String about;
    private Text text;
    private Text author;
    private String said = "";
    private String by;

    /**
     * A dialog.
     *
     * @param about what is commented on or answered, in words
     * @param by    who comments, unless it is changed
     */
    CommentDialog(Shell shell, Texts texts, String about, String by) {
        super(shell);
        this.texts = texts;
        this.about = about;
        this.by = by;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("comments.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 6).applyTo(area);
        label(area, about);
        label(area, texts.get("comments.text"));
        text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        WidgetIds.set(text, "comment/text", texts.get("comments.text"));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * text.getLineHeight()).applyTo(text);
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        label(area, texts.get("comments.author"));
        author = new Text(area, SWT.BORDER | SWT.SINGLE);
        author.setTextLimit(LONGEST_AUTHOR);
        author.setText(by);
        WidgetIds.set(author, "comment/author", texts.get("comments.author"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(author);
        text.addModifyListener(e -> enable());
        author.addModifyListener(e -> enable());
        return area;
    }

    private static void label(Composite area, String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private void enable() {
        getButton(IDialogConstants.OK_ID).setEnabled(!text.getText().isBlank() && !author.getText().isBlank());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("comments.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.cancel"), false);
        enable();
    }

    @Override
    protected void okPressed() {
        said = text.getText().replace("\r\n", "\n").strip();
        by = author.getText().strip();
        super.okPressed();
    }

    /** What was said, once the dialog is closed with OK. */
    String text() {
        return said;
    }

    /** Who said it. */
    String author() {
        return by;
    }
}
