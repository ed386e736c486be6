// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.search;

import java.util.List;

import jakarta.inject.Inject;

import nl.planwerk.model.plan.Item;
import nl.planwerk.workbench.forms.RecordAction;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.comments.Commenting;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanSession;

/** What can be done with any record of the plan in front, from its table, its form and the keys. */
public final class RecordActions {
    @Inject
    private OpenPlans plans;
    @Inject
    private Texts texts;
    @Inject
    private Commenting commenting;

    /** The actions that forms and tables offer, in the language of now. */
    public List<RecordAction> all() {
        return List.of(new RecordAction("uses", texts.get("record.uses"), texts.get("record.uses.tip"), this::uses),
                new RecordAction("comment", texts.get("record.comment"), texts.get("record.comment.tip"), commenting::ask));
    }

    /** Lists where the record of a place is used. */
    public void uses(EditPlace place) {
        plans.active().flatMap(PlanEditor::session).ifPresent(session -> {
            session.flush();
            if (plans.showPart(FindPart.ID).orElse(null) instanceof FindPart part) {
                part.showUses(item(session, place));
            }
        });
    }

    /** The one item of a section of one item has an id too. */
    private static String item(PlanSession session, EditPlace place) {
        return place.item().isEmpty() && !place.section().isEmpty()
                ? session.plan().section(place.section()).first().map(Item::id).orElse("") : place.item();
    }
}
