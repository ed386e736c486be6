// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins;

import java.util.Optional;

import org.eclipse.e4.ui.di.UIEventTopic;

import jakarta.inject.Inject;

import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.NoticeBar;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;

/** Says above a plan that its cluster is not there, so that nobody thinks that its data are lost. */
public final class UnknownClusters {
    @Inject
    private ClusterRegistry clusters;
    @Inject
    private PluginWindow plugins;
    @Inject
    private Texts texts;

    /** Called when an editor was opened or became active. */
    @Inject
    void changed(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(OpenPlans.TOPIC) PlanEditor editor) {
        if (editor == null || editor.isClosed()) {
            return;
        }
        Optional<String> unknown = editor.session().map(session -> session.plan().plugin().id())
                .filter(id -> clusters.cluster(id).isEmpty());
        NoticeBar bar = editor.clusterNotice();
        if (unknown.isPresent() && !bar.isShown()) {
            bar.show(texts.get("editor.noPlugin", unknown.get()), texts.get("editor.noPlugin.do"),
                    () -> plugins.open(editor.shell()));
        } else if (unknown.isEmpty() && bar.isShown()) {
            bar.hide();
        }
    }
}
