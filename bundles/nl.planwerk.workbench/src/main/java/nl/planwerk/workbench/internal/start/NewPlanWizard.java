// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jface.wizard.Wizard;

import nl.planwerk.cluster.Cluster;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.app.Texts;

/** Makes a new plan: from a cluster's template, from another plan or from a sample. */
final class NewPlanWizard extends Wizard {
    private final BeginningPage beginning;
    private final NamingPage naming;
    private final Maker maker;
    private boolean making;

    /** Makes the file of a plan. */
    interface Maker {
        /**
         * Writes and opens the plan.
         *
         * @param pictures the plan file whose pictures come along
         * @return whether that was done; if not, the author was told why
         */
        boolean make(Plan plan, Optional<Path> pictures, Path target);
    }

    /**
     * A wizard.
     *
     * @param first  the cluster that is selected
     * @param recent files of plans that are proposed to begin with
     * @param folder where the plan is proposed to be written
     * @param inUse  whether a file is open in an editor
     */
    NewPlanWizard(Texts texts, Beginnings beginnings, Optional<Cluster> first, List<Path> recent, Path folder,
            Predicate<Path> inUse, Maker maker) {
        this.maker = maker;
        beginning = new BeginningPage(texts, beginnings, first, recent);
        naming = new NamingPage(texts, beginning, folder, inUse);
        setWindowTitle(texts.get("new.title"));
        setHelpAvailable(false);
    }

    @Override
    public void addPages() {
        addPage(beginning);
        addPage(naming);
    }

    /** Only at its end, where the author sees the title and the file. */
    @Override
    public boolean canFinish() {
        return !making && getContainer().getCurrentPage() == naming && naming.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        Optional<Plan> plan = naming.plan();
        Optional<Path> target = naming.target();
        if (plan.isEmpty() || target.isEmpty()) {
            return false;
        }
        making = true;
        getContainer().updateButtons();
        try {
            return maker.make(plan.get(), beginning.beginning().other(), target.get());
        } finally {
            making = false;
        }
    }
}
