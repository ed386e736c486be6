// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.cluster.Cluster;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanNames;
import nl.planwerk.workbench.internal.editor.PlanSaving;
import nl.planwerk.workbench.internal.navigator.PlanFolders;
import nl.planwerk.workbench.internal.safety.Desk;
import nl.planwerk.workbench.internal.steps.StepsPart;
import nl.planwerk.workspace.PlanFiles;
import nl.planwerk.workspace.PlanSession;

/** New plans: by a wizard that makes their file, or as a copy of a sample that stands in no file until it is saved. */
public final class NewPlans {
    @Inject
    private Beginnings beginnings;
    @Inject
    private OpenPlans plans;
    @Inject
    private PlanFolders folders;
    @Inject
    private PlanSaving saving;
    @Inject
    private RecentPlans recent;
    @Inject
    private Desk desk;
    @Inject
    private Texts texts;
    @Inject
    private Questions questions;

    /** Asks what the plan begins with and what it is called, makes its file, and opens it with the list of what is still empty. */
    public void ask(Shell shell) {
        ask(shell, Optional.empty());
    }

    /** Offers to begin a plan of a cluster that is new here. */
    public void offer(Shell shell, Cluster cluster) {
        if (questions.ask(shell, "new.offer", 0, new Object[] {cluster.name(texts.locale())}, texts.get("new.offer.do"),
                texts.get("button.close")) == 0) {
            ask(shell, Optional.of(cluster));
        }
    }

    private void ask(Shell shell, Optional<Cluster> first) {
        NewPlanWizard wizard = new NewPlanWizard(texts, beginnings, first, recent.list().stream().filter(Files::exists).toList(),
                folders.current(), this::isOpen, (plan, pictures, target) -> make(shell, plan, pictures, target));
        if (new WizardDialog(shell, wizard).open() == WizardDialog.OK) {
            plans.showPart(StepsPart.ID, PartState.VISIBLE);
        }
    }

    private boolean isOpen(Path file) {
        Path real = PlanFiles.real(file);
        return plans.all().stream().flatMap(editor -> editor.session().stream()).flatMap(session -> session.file().stream())
                .anyMatch(real::equals);
    }

    private boolean make(Shell shell, Plan plan, Optional<Path> pictures, Path target) {
        if (Files.exists(target) && !questions.confirm(shell, "save.replace", target)) {
            return false;
        }
        PlanSession session = desk.create(plan, pictures);
        if (saving.saveInto(session, target, shell)) {
            plans.open(session, PlanNames.of(target));
            return true;
        }
        desk.close(session);
        return false;
    }

    /** Opens a copy of the cluster's sample plan. */
    public void fromSample(Shell shell, Cluster cluster) {
        CompletableFuture<Beginning> reading = desk.run(() -> beginnings.sample(cluster));
        BusyIndicator.showWhile(reading);
        Beginning sample = reading.join();
        String name = cluster.name(texts.locale());
        sample.plan().ifPresentOrElse(plan -> plans.open(desk.create(plan), name),
                () -> questions.tell(shell, "new.failed", name, sample.wrong()));
    }
}
