// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanSession;

/** A chapter: its text. */
final class ChapterPage implements PageContent {
    private final Text text;

    ChapterPage(Composite parent, PlanSession session, PlanPage page, Texts texts) {
        text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setText(session.plan().section(Chapters.SECTION_ID).item(page.chapter())
                .flatMap(item -> item.get(Chapters.NARRATIVE)).orElse(""));
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void show(EditPlace place) {
        text.setFocus();
    }

    @Override
    public void dispose() {
        // Nothing is listened to.
    }
}
