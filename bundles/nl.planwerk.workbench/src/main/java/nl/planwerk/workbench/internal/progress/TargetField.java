// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.safety.ReportPlans;

/** A field of a dialog for the file that a report is written to. */
final class TargetField {

    private final Texts texts;
    private final Path proposal;
    private final Text file;

    /** @param proposal a file for the report; names without a folder are put beside it */
    TargetField(Composite parent, Texts texts, Path proposal) {
        this.texts = texts;
        this.proposal = proposal;
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        file = new Text(row, SWT.BORDER);
        file.setText(proposal.toString());
        WidgetIds.set(file, "export.file", texts.get("export.file"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(420, SWT.DEFAULT).applyTo(file);
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(texts.get("button.browse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(file.getShell(), SWT.SAVE);
        dialog.setText(texts.get("export.title"));
        dialog.setFilterExtensions(new String[] {"*" + ReportPlans.SUFFIX});
        dialog.setFilterNames(new String[] {texts.get("file.pdf")});
        target().ifPresent(path -> {
            dialog.setFilterPath(String.valueOf(path.getParent()));
            dialog.setFileName(String.valueOf(path.getFileName()));
        });
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    /** The file that is written in the field, in the proposal's folder if no other is; empty if that is no path. */
    Optional<Path> target() {
        String name = file.getText().strip();
        try {
            return name.isEmpty() ? Optional.empty()
                    : Optional.of(proposal.resolveSibling(Path.of(name.endsWith(ReportPlans.SUFFIX) ? name : name + ReportPlans.SUFFIX)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether a report can be written there; if not, the dialog says why, and the focus goes to the field. */
    boolean check(TitleAreaDialog dialog) {
        Optional<String> wrong = wrong();
        wrong.ifPresent(why -> {
            dialog.setErrorMessage(why);
            file.setFocus();
        });
        return wrong.isEmpty();
    }

    /** Why no report can be written there; empty if one can. */
    private Optional<String> wrong() {
        Optional<Path> target = target();
        if (target.isEmpty()) {
            return Optional.of(texts.get("export.file.none"));
        }
        Path folder = target.get().getParent();
        return Files.isDirectory(folder) ? Optional.empty() : Optional.of(texts.get("export.file.folder", folder));
    }
}
