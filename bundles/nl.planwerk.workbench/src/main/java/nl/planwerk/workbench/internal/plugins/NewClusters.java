// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.plugins.NewCluster;
import nl.planwerk.plugins.PluginBuilder;
import nl.planwerk.plugins.draft.Draft;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.navigator.PlanFolders;
import nl.planwerk.workbench.internal.plugins.wizard.ClusterWizards;
import nl.planwerk.workspace.AtomicFile;
import nl.planwerk.workspace.FileOperations;

/** Clusters without Java, made and changed in the workbench. */
public final class NewClusters {
    private static final String FIRST_VERSION = "1.0.0";

    @Inject
    private ClusterWizards wizards;
    @Inject
    private PluginActions actions;
    @Inject
    private PlanFolders folders;
    @Inject
    private Questions questions;
    @Inject
    private Texts texts;

    /** Describes a new cluster. */
    public void begin(Shell shell) {
        NewCluster none = new NewCluster("", Map.of(), texts.locale().getLanguage(), "", "", List.of(), List.of(), List.of(), List.of());
        open(shell, none.begun(), Map.of(), true);
    }

    /** Changes a plugin without Java: its next version. */
    void change(Shell shell, Path plugin) {
        Optional<Map<String, byte[]>> files = actions.done(shell, plugin, () -> PluginBuilder.files(plugin));
        Optional<Draft> cluster = files.flatMap(all -> actions.done(shell, plugin, () -> Draft.read(all.get(PluginBuilder.DESCRIPTION))));
        cluster.ifPresent(draft -> {
            draft.text("version", next(draft.text("version")));
            open(shell, draft, files.orElseThrow(), false);
        });
    }

    private void open(Shell shell, Draft cluster, Map<String, byte[]> files, boolean fresh) {
        wizards.open(shell, cluster, files, fresh, folders.current(), (content, file, install) ->
                write(shell, content, file) && (!install || actions.install(shell, file).isPresent()));
    }

    private boolean write(Shell shell, Map<String, byte[]> content, Path file) {
        if (Files.exists(file) && !questions.confirm(shell, "wizard.overwrite", file)) {
            return false;
        }
        return actions.done(shell, file, () -> write(content, file)).isPresent();
    }

    private static Path write(Map<String, byte[]> content, Path file) throws Exception {
        byte[] plugin = PluginBuilder.build(content);
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder.toString());
        }
        new AtomicFile(FileOperations.REAL).write(file, plugin);
        return file;
    }

    /** The version after one: its last number is one more. */
    static String next(String version) {
        int dot = version.lastIndexOf('.') + 1;
        String last = version.substring(dot);
        return last.matches("[0-9]{1,8}") ? version.substring(0, dot) + (Integer.parseInt(last) + 1) : FIRST_VERSION;
    }
}
