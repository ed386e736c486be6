// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.safety.Desk;
import nl.planwerk.workspace.PlanSession;

/** Opens plans again whose cluster came, went or changed, so that they have its sections at once. */
public final class StalePlans {
    @Inject
    private OpenPlans plans;
    @Inject
    private ClusterRegistry clusters;
    @Inject
    private Questions questions;
    @Inject
    private Desk desk;
    @Inject
    private MApplication application;

    /** Opens them again; one with changes that are not saved only if the author wants it saved. */
    void reopen(Shell shell) {
        for (PlanEditor editor : plans.all()) {
            editor.session().ifPresent(PlanSession::flush);
            editor.session().filter(session -> isStale(session.plan())).ifPresent(session -> {
                Optional<Path> file = session.file();
                if (file.isEmpty()) {
                    begin(editor, session.plan());
                } else if (!editor.part().isDirty()
                        || questions.confirm(shell, "plugins.stale", editor.part().getLabel()) && editor.save()) {
                    String page = editor.page();
                    close(editor);
                    plans.open(file.get(), page);
                }
            });
        }
    }

    /** A plan that is in no file yet goes on as another one, which follows the cluster. */
    private void begin(PlanEditor editor, Plan plan) {
        Plan rebound = new PlanCodec().rebind(plan, clusters.vocabularyFor(plan.plugin()));
        String label = editor.part().getLabel();
        PlanSession session = desk.create(rebound);
        close(editor);
        plans.open(session, label);
    }

    private void close(PlanEditor editor) {
        application.getChildren().get(0).getContext().get(EPartService.class).hidePart(editor.part(), true);
    }

    private boolean isStale(Plan plan) {
        return plan.vocabulary() != clusters.vocabularyFor(plan.plugin());
    }
}
