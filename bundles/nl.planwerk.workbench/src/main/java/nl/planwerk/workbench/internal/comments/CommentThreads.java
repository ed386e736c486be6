// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.comments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.vocabulary.Comments;

/** Which comments of a plan answer which. */
final class CommentThreads {
    private final Map<String, Item> comments = new LinkedHashMap<>();

    private CommentThreads() {
    }

    static CommentThreads of(Plan plan) {
        CommentThreads threads = new CommentThreads();
        plan.items(Comments.SECTION_ID).forEach(comment -> threads.comments.putIfAbsent(comment.id(), comment));
        return threads;
    }

    /** The comment that began the thread: itself if it answers none that is there, or if a file has them go round. */
    Item first(Item comment) {
        Set<String> seen = new LinkedHashSet<>();
        Item now = comment;
        while (seen.add(now.id())) {
            Optional<Item> answered = answered(now);
            if (answered.isEmpty()) {
                return now;
            }
            now = answered.get();
        }
        return comment;
    }

    private Optional<Item> answered(Item comment) {
        return comment.get(Comments.REPLY_TO).map(ItemRef::id).map(comments::get);
    }

    /** Whether a comment answers another one that is there. */
    boolean isAnswer(Item comment) {
        return !first(comment).id().equals(comment.id());
    }

    /** The comments that answer none in the order of the plan, each with its answers behind it. */
    List<Item> inOrder() {
        Map<String, List<Item>> byFirst = new LinkedHashMap<>();
        comments.values().stream().filter(comment -> !isAnswer(comment))
                .forEach(comment -> byFirst.put(comment.id(), new ArrayList<>(List.of(comment))));
        comments.values().stream().filter(this::isAnswer).forEach(comment -> byFirst.get(first(comment).id()).add(comment));
        return byFirst.values().stream().flatMap(List::stream).toList();
    }
}
