// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.plugins.draft.ClusterPreview;
import nl.planwerk.workbench.forms.WidgetIds;

/** Where the plugin is written, and whether it is installed at once. */
final class FinishPage extends DraftPage {
    private static final String JAR = ".jar";
    private static final int RESULT_HEIGHT = 220;

    private final Path folder;
    private FaultList faults;
    private Text file;
    /** What stands there unless the author names another file. */
    private String proposed = "";
    private Button install;
    private Text result;

    /** @param folder where it is proposed to be written */
    FinishPage(WizardModel model, Words words, Path folder) {
        super("finish", model, words);
        this.folder = folder;
        setPageComplete(false);
    }

    @Override
    Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 8).spacing(8, 8).applyTo(page);
        new Label(page, SWT.NONE).setText(texts().get("wizard.finish.file"));
        file = new Text(page, SWT.BORDER);
        WidgetIds.set(file, "wizard.finish.file", texts().get("wizard.finish.file"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        file.addListener(SWT.Modify, event -> getContainer().updateButtons());
        Button choose = new Button(page, SWT.PUSH);
        choose.setText(texts().get("wizard.finish.choose"));
        WidgetIds.set(choose, "wizard.finish.choose", texts().get("wizard.finish.choose"));
        choose.addListener(SWT.Selection, event -> choose());
        new Label(page, SWT.NONE);
        install = new Button(page, SWT.CHECK);
        install.setText(texts().get("wizard.finish.install"));
        install.setSelection(true);
        WidgetIds.set(install, "wizard.finish.install", texts().get("wizard.finish.install"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(install);
        Composite state = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(state);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(state);
        faults = new FaultList(state, words());
        new Label(state, SWT.NONE).setText(texts().get("wizard.finish.result"));
        result = new Text(state, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        WidgetIds.set(result, "wizard.finish.result", texts().get("wizard.finish.result"));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, RESULT_HEIGHT).applyTo(result);
        model().onPreview(this::preview);
        return page;
    }

    private void choose() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(texts().get("wizard.finish.title"));
        dialog.setFilterExtensions(new String[] {"*" + JAR});
        dialog.setFileName(file.getText());
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    private void preview(ClusterPreview preview) {
        if (!faults.isDisposed()) {
            faults.show(preview.faults());
            setPageComplete(preview.plan().isPresent());
        }
    }

    /** The file to be written; empty while none is named that could be. */
    Optional<Path> file() {
        try {
            String name = file.getText().strip();
            Path path = folder.resolve(name.endsWith(JAR) || name.isEmpty() ? name : name + JAR);
            return name.isEmpty() || path.getParent() == null ? Optional.empty() : Optional.of(path);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether the plugin is to be installed too. */
    boolean install() {
        return install.getSelection();
    }

    @Override
    void arrive() {
        if (file.getText().equals(proposed)) {
            proposed = folder.resolve(model().cluster().text("id") + JAR).toString();
            file.setText(proposed);
        }
        result.setText(model().cluster().json());
    }
}
