// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;

/** The way from the main window to plugins: the dialog, and files that are dropped. */
public final class PluginWindow {
    @Inject
    private Texts texts;
    @Inject
    private PluginActions actions;
    @Inject
    private OpenPlans plans;
    @Inject
    private NewClusters clusters;
    @Inject
    private PluginCleaner cleaner;
    @Inject
    private UiWatch watch;

    /** Opens the dialog and waits until it is closed. */
    public void open(Shell shell) {
        new PluginsDialog(shell, texts, actions, clusters).open();
    }

    /** From now on the window takes plans and plugins that are dropped on it, and cleans up after plugins that go. */
    public void watch(Shell shell) {
        cleaner.start();
        watch.start(shell);
        actions.offerHeldBack(shell);
        PluginFiles.onDrop(shell, files -> dropped(shell, files));
    }

    private void dropped(Shell shell, List<Path> files) {
        for (Path file : files) {
            if (file.getFileName().toString().endsWith(PluginFiles.SUFFIX)) {
                actions.install(shell, file);
            } else {
                plans.open(file);
            }
        }
    }
}
