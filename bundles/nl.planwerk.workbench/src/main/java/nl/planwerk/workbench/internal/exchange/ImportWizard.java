// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.exchange;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;

import nl.planwerk.exchange.ImportPreview;
import nl.planwerk.exchange.ImportPreview.Outcome;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanSession;

/** Reads a spreadsheet into a table of the plan: which file, which columns, what will happen. All of it is one edit. */
public final class ImportWizard extends Wizard {
    private final Texts texts;
    private final PlanSession session;
    private final ImportState state;
    private final PreviewPage preview;

    /**
     * A wizard.
     *
     * @param section the table that is proposed
     */
    public ImportWizard(Texts texts, PlanSession session, SectionType section) {
        this.texts = texts;
        this.session = session;
        state = new ImportState(session.plan(), section, texts.locale());
        preview = new PreviewPage(texts, state);
        setWindowTitle(texts.get("import.title"));
        setNeedsProgressMonitor(false);
    }

    @Override
    public void addPages() {
        addPage(new SourcePage(texts, state));
        addPage(new MappingPage(texts, state));
        addPage(preview);
    }

    @Override
    public boolean canFinish() {
        IWizardPage page = getContainer().getCurrentPage();
        return page == preview && preview.result().filter(ImportPreview::changesAnything).isPresent();
    }

    /** The first record that the import adds or changes. */
    public EditPlace place() {
        ImportPreview result = preview.result().orElseThrow();
        return EditPlace.item(result.section(), result.rows().stream()
                .filter(row -> row.outcome() == Outcome.ADDED || row.outcome() == Outcome.CHANGED).findFirst()
                .flatMap(ImportPreview.Row::result).map(Item::id).orElse(""));
    }

    @Override
    public boolean performFinish() {
        ImportPreview result = preview.result().orElseThrow();
        String table = session.plan().vocabulary().label("section." + result.section(), texts.locale());
        session.apply(Edit.of(texts.get("import.edit", table), place(), result::apply));
        return true;
    }
}
