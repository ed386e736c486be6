// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.PlanNames;

/** Asks with which file the open plan is to be compared, and from which plan both were made, if that is known. */
final class ChooseDialog extends TitleAreaDialog {
    private final Texts texts;
    private final String open;
    private final Optional<Path> folder;
    private Text other;
    private Text base;
    private Chosen chosen;

    /**
     * What the author chose.
     *
     * @param base the plan that both were made from; empty to compare two plans
     */
    record Chosen(Path other, Optional<Path> base) { }

    /**
     * A dialog.
     *
     * @param open   what the open plan is called
     * @param folder where the author looks first
     */
    ChooseDialog(Shell shell, Texts texts, String open, Optional<Path> folder) {
        super(shell);
        this.texts = texts;
        this.open = open;
        this.folder = folder;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the author chose; empty if given up. */
    Optional<Chosen> choose() {
        return open() == OK ? Optional.of(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("compare.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.get("compare.title"));
        setMessage(texts.get("compare.choose.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        label(area, "compare.choose.left");
        Label left = new Label(area, SWT.NONE);
        left.setText(open.replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(left);
        other = file(area, "compare.choose.right");
        base = file(area, "compare.choose.base");
        base.setMessage(texts.get("compare.choose.noBase"));
        return area;
    }

    private void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(texts.get(key));
    }

    private Text file(Composite area, String key) {
        label(area, key);
        Text path = new Text(area, SWT.BORDER);
        WidgetIds.set(path, key, texts.get(key));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(420, SWT.DEFAULT).applyTo(path);
        path.addListener(SWT.Modify, event -> update());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(texts.get("button.browse"));
        browse.addListener(SWT.Selection, event -> browse(path, key));
        return path;
    }

    private void browse(Text path, String key) {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(texts.get(key));
        PlanNames.only(dialog, texts);
        folder.ifPresent(there -> dialog.setFilterPath(there.toString()));
        String file = dialog.open();
        if (file != null) {
            path.setText(file);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("compare.choose.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.cancel"), false);
        update();
    }

    private void update() {
        boolean ready = file(other).isPresent() && (base.getText().isBlank() || file(base).isPresent());
        getButton(IDialogConstants.OK_ID).setEnabled(ready);
    }

    private static Optional<Path> file(Text path) {
        try {
            return Optional.of(path.getText().strip()).filter(text -> !text.isEmpty()).map(Path::of).filter(Files::isRegularFile);
        } catch (java.nio.file.InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        chosen = new Chosen(file(other).orElseThrow(), file(base));
        super.okPressed();
    }
}
