// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.comments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.vocabulary.Comments;
import nl.planwerk.workspace.EditPlace;

/** Plans with a comment more, or with one settled. */
final class CommentEdits {

    private CommentEdits() {
    }

    /** A new comment on a record or field of a plan, open and without text. */
    static Item create(Plan plan, EditPlace on, LocalDate today) {
        Item comment = Item.of(UUID.randomUUID().toString(), type(plan)).with(Comments.STATUS, CommentRow.OPEN)
                .with(Comments.DATE, PartialDate.parse(today.toString()));
        boolean introduction = on.item().isEmpty() && on.field().equals(EditPlace.INTRODUCTION);
        Item placed = about(plan, on, introduction).map(id -> comment.with(Comments.ABOUT, new ItemRef(id))).orElse(comment);
        return on.field().isEmpty() || introduction ? placed : placed.with(Comments.FIELD, on.field());
    }

    /** An answer to a comment, about what that is about. It has no status of its own: the thread has one. */
    static Item answer(Plan plan, Item comment, LocalDate today) {
        Item answer = Item.of(UUID.randomUUID().toString(), type(plan)).with(Comments.REPLY_TO, new ItemRef(comment.id()))
                .with(Comments.DATE, PartialDate.parse(today.toString()));
        Item placed = comment.get(Comments.ABOUT).map(about -> answer.with(Comments.ABOUT, about)).orElse(answer);
        return comment.get(Comments.FIELD).map(field -> placed.with(Comments.FIELD, field)).orElse(placed);
    }

    /** With what the plan's cluster adds to comments. */
    private static EntityType type(Plan plan) {
        return plan.vocabulary().section(Comments.SECTION_ID).map(SectionType::entity).orElse(Comments.TYPE);
    }

    /** The record; for a list of records as a whole the chapter; nothing for the plan's own data. */
    private static Optional<String> about(Plan plan, EditPlace on, boolean introduction) {
        Optional<SectionType> section = plan.vocabulary().section(on.section());
        if (!on.item().isEmpty()) {
            return Optional.of(on.item());
        }
        return section.filter(type -> type.single() && !introduction).flatMap(type -> plan.section(type.id()).first()).map(Item::id)
                .or(() -> section.map(SectionType::chapter));
    }

    /** The plan with the comment. */
    static Plan add(Plan plan, Item comment) {
        return plan.edit(Comments.SECTION_ID, section -> section.with(comment));
    }

    /** The plan with another status of a comment, if that is there. */
    static Plan status(Plan plan, String id, String status) {
        return plan.section(Comments.SECTION_ID).item(id)
                .map(comment -> add(plan, comment.with(Comments.STATUS, status))).orElse(plan);
    }
}
