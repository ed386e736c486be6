// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.Spelling;
import nl.planwerk.workbench.internal.app.Icons;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dashboard.DashboardPage;
import nl.planwerk.workbench.internal.prefs.Preferences;
import nl.planwerk.workbench.internal.search.RecordActions;

/** Makes the pages of a plan editor. */
public final class PageFactory {
    @Inject
    private Texts texts;
    @Inject
    private Icons icons;
    @Inject
    private Preferences preferences;
    @Inject
    private PlanPages pages;
    @Inject
    private AnalysisCatalogue figures;
    @Inject
    private AuthorSpelling spelling;
    @Inject
    private DashboardPage dashboard;
    @Inject
    private RecordActions actions;

    Texts texts() {
        return texts;
    }

    Icons icons() {
        return icons;
    }

    Preferences preferences() {
        return preferences;
    }

    AnalysisCatalogue figures() {
        return figures;
    }

    RecordActions actions() {
        return actions;
    }

    Spelling spelling() {
        return spelling.spelling();
    }

    PlanPages pages() {
        return pages;
    }

    /** Makes the content of a page. */
    PageContent create(Composite parent, FormContext context, PlanPage page) {
        if (page.id().equals(DashboardPage.ID)) {
            return new MadePage(parent, context, dashboard, texts);
        }
        return pages.contributed(context.session().plan(), page.id())
                .<PageContent>map(made -> new MadePage(parent, context, made, texts))
                .orElseGet(() -> page.chapter().isEmpty() ? new HeaderPage(parent, context)
                        : new ChapterPage(parent, context, page, texts));
    }
}
