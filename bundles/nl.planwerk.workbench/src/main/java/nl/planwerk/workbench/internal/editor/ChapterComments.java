// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Comments;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.ReferenceLookup;
import nl.planwerk.workbench.forms.SectionPart;

/** The comments on a chapter and on the records in it. A new one is about the chapter. */
record ChapterComments(FormContext context, String chapter) implements SectionPart {

    @Override
    public boolean holds(Item comment) {
        return comment.get(Comments.ABOUT).flatMap(this::chapterOf).filter(chapter::equals).isPresent();
    }

    private Optional<String> chapterOf(ItemRef about) {
        Optional<ReferenceLookup.Target> target = context.lookup().find(about.id());
        if (target.filter(found -> !found.section().equals(Chapters.SECTION_ID)).isEmpty()) {
            return Optional.of(about.id());
        }
        return target.flatMap(found -> context.vocabulary().section(found.section())).map(section -> section.chapter());
    }

    @Override
    public Item adopt(Item comment) {
        return comment.with(Comments.ABOUT, new ItemRef(chapter));
    }

    /** Whether the plan's comment of this id is one of them. */
    boolean holds(String id) {
        return context.session().plan().section(Comments.SECTION_ID).item(id).filter(this::holds).isPresent();
    }
}
