// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.prefs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import jakarta.inject.Inject;

import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.backup.Backups;
import nl.planwerk.workspace.recovery.Recovery;

/** Where Planwerk keeps what it writes beside the author's own files. */
public final class StoragePage extends PreferencePage {
    @Inject
    private Texts texts;

    public StoragePage() {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(area);
        Label about = new Label(area, SWT.WRAP);
        about.setText(texts.get("preferences.storage.about"));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(400, SWT.DEFAULT).applyTo(about);
        Optional<Path> state = folder("state");
        row(area, "journal", state.map(Recovery::folder));
        row(area, "backups", state.map(Backups::folderIn));
        row(area, "state", state);
        for (String kind : new String[] {"data", "config", "cache"}) {
            row(area, kind, folder(kind));
        }
        return area;
    }

    private static Optional<Path> folder(String kind) {
        BundleContext context = FrameworkUtil.getBundle(StoragePage.class).getBundleContext();
        return Optional.ofNullable(context.getProperty("planwerk." + kind + ".dir")).map(Path::of);
    }

    /** A folder that is not there yet is said, but cannot be shown. */
    private void row(Composite area, String kind, Optional<Path> folder) {
        new Label(area, SWT.NONE).setText(texts.get("preferences.storage." + kind));
        Text path = new Text(area, SWT.READ_ONLY | SWT.BORDER);
        path.setText(folder.map(Path::toString).orElse(""));
        WidgetIds.set(path, "storage." + kind, texts.get("preferences.storage." + kind));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(280, SWT.DEFAULT).applyTo(path);
        Button show = new Button(area, SWT.PUSH);
        show.setText(texts.get("button.showFolder"));
        show.setEnabled(folder.filter(Files::isDirectory).isPresent());
        show.addListener(SWT.Selection, event -> folder.ifPresent(there -> Program.launch(there.toString())));
    }
}
