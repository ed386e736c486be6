// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;
import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.start.NewPlans;

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
    private ClusterRegistry registry;
    @Inject
    private NewPlans newPlans;
    @Inject
    private Questions questions;
    @Inject
    private PluginCleaner cleaner;
    @Inject
    private UiWatch watch;

    /** Opens the dialog and waits until it is closed. */
    public void open(Shell shell) {
        new PluginsDialog(shell, texts, actions, clusters).open();
    }

    /** Describes a new cluster; once it is installed, a plan of it can be begun. */
    public void describe(Shell shell) {
        Set<String> before = known();
        clusters.begin(shell);
        offer(shell, before);
    }

    private Set<String> known() {
        return registry.clusters().stream().map(Cluster::id).collect(Collectors.toSet());
    }

    /** Offers a plan of the cluster that came; whether one came. */
    private boolean offer(Shell shell, Set<String> before) {
        Optional<Cluster> fresh = registry.clusters().stream().filter(cluster -> !before.contains(cluster.id())).findFirst();
        fresh.ifPresent(cluster -> newPlans.offer(shell, cluster));
        return fresh.isPresent();
    }

    private void install(Shell shell, Path file) {
        Set<String> before = known();
        actions.install(shell, file).filter(plugin -> !offer(shell, before))
                .ifPresent(plugin -> questions.tell(shell, "plugins.installed", plugin.name(), plugin.version()));
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
                install(shell, file);
            } else {
                plans.open(file);
            }
        }
    }
}
