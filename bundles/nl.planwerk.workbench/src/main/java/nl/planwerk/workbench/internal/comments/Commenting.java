// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.comments;

import java.time.Clock;
import java.time.LocalDate;

import org.eclipse.jface.window.Window;

import jakarta.inject.Inject;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Comments;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlaceWords;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.prefs.Preferences;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;

/** Asks for comments on what the author of the plan in front looks at, and settles them. All of it can be undone. */
public final class Commenting {
    /** Preference: who commented last. */
    private static final String AUTHOR = "comment.author";

    @Inject
    private OpenPlans plans;
    @Inject
    private Texts texts;
    @Inject
    private Preferences preferences;

    /** Asks for a comment on a record or a field, and keeps it in the plan. */
    public void ask(EditPlace on) {
        plans.active().filter(editor -> editor.session().isPresent()).ifPresent(editor -> {
            editor.session().get().flush();
            ask(editor, on);
        });
    }

    private void ask(PlanEditor editor, EditPlace on) {
        Plan plan = editor.session().get().plan();
        ask(editor, CommentEdits.create(plan, on, today()), texts.get("comments.on", new PlaceWords(plan, texts).place(on)), on);
    }

    /** Asks for an answer to a comment. */
    void answer(String id) {
        plans.active().filter(editor -> editor.session().isPresent()).ifPresent(editor -> {
            editor.session().get().flush();
            Plan plan = editor.session().get().plan();
            plan.section(Comments.SECTION_ID).item(id).ifPresent(comment -> ask(editor, CommentEdits.answer(plan, comment, today()),
                    texts.get("comments.replyTo", comment.get(Comments.TEXT).orElse("")), EditPlace.item(Comments.SECTION_ID, id)));
        });
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.systemDefaultZone());
    }

    private void ask(PlanEditor editor, Item empty, String about, EditPlace on) {
        CommentDialog dialog = new CommentDialog(editor.shell(), texts, about, preferences.get(AUTHOR, ""));
        if (dialog.open() == Window.OK) {
            preferences.put(AUTHOR, dialog.author());
            Item comment = empty.with(Comments.TEXT, dialog.text()).with(Comments.AUTHOR, dialog.author());
            editor.session().get().apply(Edit.of(texts.get("comments.edit.add"), on, before -> CommentEdits.add(before, comment)));
        }
    }

    /** Gives a comment another status. */
    void settle(String id, String status) {
        plans.active().flatMap(PlanEditor::session).ifPresent(session -> {
            session.flush();
            session.apply(Edit.of(texts.get("comments.edit.status"), EditPlace.item(Comments.SECTION_ID, id),
                    plan -> CommentEdits.status(plan, id, status)));
        });
    }
}
