// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import org.eclipse.swt.widgets.Shell;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Adoption;
import nl.planwerk.vocabulary.SignOffs;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanSession;

/** Asks whether the sign-offs of an adopted version keep the hash of its report, and says of a report if it is the one. */
final class AdoptedVersion {
    private final Texts texts;
    private final Questions questions;
    private final PlanSession session;
    private final Plan exported;

    /** @param exported the plan as it is in the report */
    AdoptedVersion(Texts texts, Questions questions, PlanSession session, Plan exported) {
        this.texts = texts;
        this.questions = questions;
        this.session = session;
        this.exported = exported;
    }

    /**
     * What the author is to know of the report; empty text if this version was not adopted. A hash is kept as an edit that
     * can be undone, and only while the plan is the one in the report.
     */
    String settle(Shell shell, String hash) {
        return switch (Adoption.standing(exported, hash)) {
            case NOT_ADOPTED -> "";
            case SAME -> texts.get("adopted.same");
            case OTHER -> texts.get("adopted.other");
            case OPEN -> keep(shell, hash);
        };
    }

    private String keep(Shell shell, String hash) {
        if (!session.plan().equals(exported)) {
            return texts.get("adopted.edited");
        } else if (!questions.confirm(shell, "adopted.keep", hash)) {
            return texts.get("adopted.open");
        }
        EditPlace place = new EditPlace(SignOffs.SECTION_ID, Adoption.of(exported).get(0).id(), SignOffs.DOCUMENT_HASH.id());
        session.apply(Edit.of(texts.get("adopted.edit"), place, plan -> Adoption.keeping(plan, hash)));
        return texts.get("adopted.kept");
    }
}
