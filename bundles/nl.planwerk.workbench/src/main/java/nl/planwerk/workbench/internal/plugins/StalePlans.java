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
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
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
    private MApplication application;

    /** Opens them again; one with changes that are not saved only if the author wants it saved. */
    void reopen(Shell shell) {
        for (PlanEditor editor : plans.all()) {
            editor.session().ifPresent(PlanSession::flush);
            Optional<Path> file = editor.session().filter(session -> isStale(session.plan())).flatMap(PlanSession::file);
            if (file.isPresent() && (!editor.part().isDirty()
                    || questions.confirm(shell, "plugins.stale", editor.part().getLabel()) && editor.save())) {
                application.getChildren().get(0).getContext().get(EPartService.class).hidePart(editor.part(), true);
                plans.open(file.get());
            }
        }
    }

    private boolean isStale(Plan plan) {
        return plan.vocabulary() != clusters.vocabularyFor(plan.plugin());
    }
}
