// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import nl.planwerk.model.value.Picture;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workspace.PictureFolder;
import nl.planwerk.workspace.PlanFileException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a picture's file, its alternative text and its caption, and copies the file into the plan's folder. */
final class PictureDialog extends Dialog {
    private static final int WIDTH = 420;

    private final FormContext context;
    private final PictureFolder folder;
    private Text file;
    private Text alt;
    private Text caption;
    private Label error;
    private Optional<Picture> picture = Optional.empty();

    PictureDialog(Shell shell, FormContext context, PictureFolder folder) {
        super(shell);
        this.context = context;
        this.folder = folder;
    }

    /** Opens the dialog; the picture, which is in the folder then, with its texts. */
    Optional<Picture> choose() {
        return open() == OK ? picture : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(context.text("picture.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(10, 8).applyTo(area);
        file = text(area, "picture.file", "file", 1);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(context.text("button.choosePicture"));
        WidgetIds.set(browse, "picture/browse", context.text("button.choosePicture"));
        browse.addListener(SWT.Selection, event ->
                PictureEditor.ask(getShell(), context).ifPresent(chosen -> file.setText(chosen.toString())));
        alt = text(area, "part.alt", "alt", 2);
        hint(area, "picture.alt.tip");
        caption = text(area, "part.caption", "caption", 2);
        hint(area, "picture.caption.tip");
        error = new Label(area, SWT.WRAP);
        context.theme().apply(error, FormTheme.ERROR);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, 2 * file.getLineHeight()).applyTo(error);
        return area;
    }

    private Text text(Composite area, String label, String id, int span) {
        new Label(area, SWT.NONE).setText(context.text(label));
        Text text = new Text(area, SWT.BORDER);
        WidgetIds.set(text, "picture/" + id, context.text(label));
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> enable());
        return text;
    }

    private void hint(Composite area, String key) {
        new Label(area, SWT.NONE);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(context.text(key));
        context.theme().apply(hint, FormTheme.MUTED);
        GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
    }

    private void enable() {
        Button insert = getButton(IDialogConstants.OK_ID);
        if (insert != null) {
            insert.setEnabled(!file.getText().isBlank() && !alt.getText().isBlank());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, context.text("bound.insert"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, context.text("dialog.cancel"), false);
    }

    @Override
    protected void okPressed() {
        try {
            String path = folder.add(Path.of(file.getText().strip()));
            picture = Optional.of(new Picture(path, alt.getText().strip(), caption.getText().strip()));
            super.okPressed();
        } catch (PlanFileException e) {
            error.setText(e.message(context.locale()));
        } catch (InvalidPathException e) {
            error.setText(context.text("picture.noPath", e.getInput()));
        }
    }
}
