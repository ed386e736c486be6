// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.eclipse.jface.wizard.Wizard;

import nl.planwerk.workbench.internal.app.Texts;

/** Describes a cluster step by step and writes the plugin, by the same code as the command line does. */
final class NewClusterWizard extends Wizard {
    private final WizardModel model;
    private final Words words;
    private final boolean fresh;
    private final Set<String> taken;
    private final PreviewPane.Pages pages;
    private final Path folder;
    private final BiPredicate<Path, Boolean> write;
    private FinishPage last;

    /**
     * A wizard.
     *
     * @param fresh  whether the cluster is new
     * @param taken  the ids that it cannot have
     * @param folder where the plugin is proposed to be written
     * @param write  writes the plugin to a file, and installs it if that is wanted; whether the wizard is done
     */
    NewClusterWizard(Texts texts, WizardModel model, boolean fresh, Set<String> taken, PreviewPane.Pages pages,
            Path folder, BiPredicate<Path, Boolean> write) {
        this.model = model;
        this.words = new Words(texts, model.cluster());
        this.fresh = fresh;
        this.taken = taken;
        this.pages = pages;
        this.folder = folder;
        this.write = write;
        setWindowTitle(texts.get(fresh ? "wizard.title" : "wizard.title.change"));
        setHelpAvailable(false);
    }

    @Override
    public void addPages() {
        last = new FinishPage(model, words, folder);
        addPage(new NamesPage(model, words, fresh, taken));
        addPage(new ChaptersPage(model, words));
        addPage(new SectionsPage(model, words, pages));
        addPage(new ChecksPage(model, words));
        addPage(last);
        model.changed();
    }

    /** Only at its end, so that Enter in a field never ends it. */
    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == last && last.isPageComplete() && last.file().isPresent();
    }

    @Override
    public boolean performFinish() {
        Optional<Path> file = last.file();
        return file.isPresent() && write.test(file.get(), last.install());
    }

    @Override
    public void dispose() {
        model.close();
        super.dispose();
    }
}
