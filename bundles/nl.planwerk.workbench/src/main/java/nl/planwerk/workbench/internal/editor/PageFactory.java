// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

import nl.planwerk.workbench.internal.app.Icons;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.PlanSession;

/** Makes the pages of a plan editor. */
public final class PageFactory {
    @Inject
    private Texts texts;
    @Inject
    private Icons icons;

    Texts texts() {
        return texts;
    }

    Icons icons() {
        return icons;
    }

    /** Makes the content of a page. */
    PageContent create(Composite parent, PlanSession session, PlanPage page) {
        return new ChapterPage(parent, session, page, texts);
    }
}
