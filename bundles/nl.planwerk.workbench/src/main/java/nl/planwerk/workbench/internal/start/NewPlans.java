// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.start;

import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.analysis.convert.FactorSets;
import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.cluster.PluginFailure;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.safety.Desk;

/** New plans from a cluster's template or sample; they stand in no file until they are saved. */
public final class NewPlans {
    @Inject
    private ClusterRegistry clusters;
    @Inject
    private OpenPlans plans;
    @Inject
    private Desk desk;
    @Inject
    private Texts texts;
    @Inject
    private Problems problems;

    /** Asks which cluster and what to begin with, then opens the plan. */
    public void ask(Shell shell) {
        NewPlanDialog dialog = new NewPlanDialog(shell, texts, clusters.clusters());
        dialog.choose().ifPresent(choice -> {
            if (choice.sample()) {
                fromSample(shell, choice.cluster(), choice.title());
            } else {
                fromTemplate(shell, choice.cluster(), choice.title());
            }
        });
    }

    /** Opens a new plan from the cluster's template. */
    public void fromTemplate(Shell shell, Cluster cluster, String title) {
        try {
            open(FactorSets.named(clusters.template(cluster.id())), cluster, title);
        } catch (PluginFailure e) {
            problems.show(shell, "new.failed", e, cluster.name(texts.locale()), e.problem().message(texts.locale()));
        }
    }

    /** Opens a copy of the cluster's sample plan. */
    public void fromSample(Shell shell, Cluster cluster, String title) {
        try {
            Optional<byte[]> bytes = clusters.sample(cluster.id());
            if (bytes.isPresent()) {
                open(new PlanCodec().read(bytes.get(), cluster.id(), clusters::vocabularyFor), cluster, title);
            }
        } catch (PluginFailure e) {
            problems.show(shell, "new.failed", e, cluster.name(texts.locale()), e.problem().message(texts.locale()));
        } catch (PlanFormatException e) {
            problems.show(shell, "new.failed", e, cluster.name(texts.locale()), e.problem().message(texts.locale()));
        }
    }

    private void open(Plan plan, Cluster cluster, String title) {
        Plan titled = title.isBlank() ? plan : plan.withHeader(plan.header().with(Plans.TITLE, title.strip()));
        String label = title.isBlank() ? cluster.name(texts.locale()) : title.strip();
        plans.open(desk.create(titled), fileName(label));
    }

    /** The words of a title as they may stand in a file name on every system. */
    private static String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip();
    }
}
