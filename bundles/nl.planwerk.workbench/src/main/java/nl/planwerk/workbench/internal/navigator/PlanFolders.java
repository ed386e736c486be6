// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.navigator;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.prefs.Preferences;

/** The folder of plans that the navigator shows: the author's choice, else the documents folder. */
public final class PlanFolders {
    @Inject
    private Preferences preferences;
    @Inject
    private Texts texts;

    /** The folder; it may be gone. */
    public Path current() {
        String chosen = preferences.get(Preferences.FOLDER, "");
        if (!chosen.isEmpty()) {
            return Path.of(chosen);
        }
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    /** Lets the author choose another folder. */
    public void choose(Shell shell) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(texts.get("navigator.choose.title"));
        dialog.setMessage(texts.get("navigator.choose.message"));
        dialog.setFilterPath(current().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            preferences.put(Preferences.FOLDER, chosen);
        }
    }
}
