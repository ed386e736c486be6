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
import nl.planwerk.workspace.PictureFolder;

/** A field of a dialog for the file that something is written to. */
public final class TargetField {

    /** What is written. Texts: {@code KEY.title}, {@code KEY.file}, {@code KEY.file.none}, {@code KEY.file.folder}. */
    public enum Kind {
        /** A report as PDF. */
        REPORT("export", ReportPlans.SUFFIX, "file.pdf"),
        /** A plan. */
        PLAN("new", PictureFolder.PLAN_SUFFIX, "file.plans");

        private final String key;
        private final String suffix;
        private final String files;

        Kind(String key, String suffix, String files) {
            this.key = key;
            this.suffix = suffix;
            this.files = files;
        }
    }

    private final Texts texts;
    private final Kind kind;
    private final Text file;
    private Path proposal;

    /** @param proposal a file; names without a folder are put beside it */
    public TargetField(Composite parent, Texts texts, Kind kind, Path proposal) {
        this.texts = texts;
        this.kind = kind;
        this.proposal = proposal;
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        file = new Text(row, SWT.BORDER);
        file.setText(proposal.toString());
        WidgetIds.set(file, kind.key + ".file", texts.get(kind.key + ".file"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(420, SWT.DEFAULT).applyTo(file);
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(texts.get("button.browse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(file.getShell(), SWT.SAVE);
        dialog.setText(texts.get(kind.key + ".title"));
        dialog.setFilterExtensions(new String[] {"*" + kind.suffix});
        dialog.setFilterNames(new String[] {texts.get(kind.files)});
        target().ifPresent(path -> {
            dialog.setFilterPath(String.valueOf(path.getParent()));
            dialog.setFileName(String.valueOf(path.getFileName()));
        });
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    /** Proposes another file, unless the author named one. */
    public void propose(Path other) {
        boolean named = !file.getText().equals(proposal.toString());
        if (!named && !other.equals(proposal)) {
            proposal = other;
            file.setText(other.toString());
        }
    }

    /** Tells that another file is in the field. */
    public void onChange(Runnable listener) {
        file.addListener(SWT.Modify, event -> listener.run());
    }

    /** The file that is written in the field, in the proposal's folder if no other is; empty if that is no path. */
    public Optional<Path> target() {
        String name = file.getText().strip();
        try {
            return name.isEmpty() ? Optional.empty()
                    : Optional.of(proposal.resolveSibling(Path.of(name.endsWith(kind.suffix) ? name : name + kind.suffix)));
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

    /** Why nothing can be written there; empty if it can. */
    public Optional<String> wrong() {
        Optional<Path> target = target();
        if (target.isEmpty()) {
            return Optional.of(texts.get(kind.key + ".file.none"));
        }
        Path folder = target.get().getParent();
        return Files.isDirectory(folder) ? Optional.empty() : Optional.of(texts.get(kind.key + ".file.folder", folder));
    }
}
