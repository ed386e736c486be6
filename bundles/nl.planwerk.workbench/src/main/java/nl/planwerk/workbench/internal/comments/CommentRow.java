// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Comments;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dashboard.PlanRecords;
import nl.planwerk.workbench.internal.editor.PlaceWords;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.edit.ItemEdits;
import nl.planwerk.workspace.edit.RecordAddress;

/**
 * A comment in words.
 *
 * @param id     of the comment
 * @param thread id of the comment that began the thread; its own if it answers none
 * @param open   whether nobody has decided on the thread
 * @param text   on one line, behind an arrow if it is an answer
 * @param about  the record, and the field if it is about one
 * @param place  of that
 * @param author role or organisation
 * @param date   empty if unknown
 * @param status its label
 */
record CommentRow(String id, String thread, boolean open, String text, String about, EditPlace place, String author, String date,
        String status) {
    /** Code of a comment that nobody has decided on; one without a status is open too. */
    static final String OPEN = "open";
    private static final String ANSWER = "    ↳ ";

    /**
     * The comments of a plan, in its order, each with its answers below it. For any thread of the program.
     *
     * @param settled whether also those that are settled
     */
    static List<CommentRow> of(Plan plan, boolean settled, Texts texts) {
        Formats formats = Formats.of(texts.locale());
        PlaceWords words = new PlaceWords(plan, texts);
        PlanRecords records = new PlanRecords(plan, formats);
        ValueText values = ValueText.of(plan, formats);
        List<CommentRow> rows = new ArrayList<>();
        CommentThreads threads = CommentThreads.of(plan);
        for (Item comment : threads.inOrder()) {
            Item first = threads.first(comment);
            boolean open = first.get(Comments.STATUS).filter(status -> !status.equals(OPEN)).isEmpty();
            if (open || settled) {
                EditPlace place = place(plan, first, records);
                String answer = threads.isAnswer(comment) ? ANSWER : "";
                rows.add(new CommentRow(comment.id(), first.id(), open, answer + line(comment), about(place, words, texts), place, comment.get(Comments.AUTHOR).orElse(""),
                        values.find(comment, Comments.DATE).orElse(""),
                        values.find(first, Comments.STATUS).orElseGet(() -> texts.get("comments.open"))));
            }
        }
        return rows;
    }

    private static String line(Item comment) {
        return comment.get(Comments.TEXT).orElse("").replaceAll("\\s+", " ").strip();
    }

    /** Whether it answers another comment. */
    boolean isAnswer() {
        return !id.equals(thread);
    }

    /** A field that is gone is passed over, and a record that is gone leads to the comment itself. */
    private static EditPlace place(Plan plan, Item comment, PlanRecords records) {
        String field = comment.get(Comments.FIELD).orElse("");
        Optional<String> about = comment.get(Comments.ABOUT).map(ItemRef::id);
        EditPlace record = about.map(id -> records.place(id).or(() -> chapter(plan, id))
                .orElse(EditPlace.item(Comments.SECTION_ID, comment.id()))).orElse(EditPlace.header(""));
        EditPlace place = new EditPlace(record.section(), record.item(), field);
        return isThere(plan, place) ? place : record;
    }

    private static Optional<EditPlace> chapter(Plan plan, String id) {
        return plan.vocabulary().chapters().stream().filter(chapter -> chapter.id().equals(id)).findFirst()
                .map(chapter -> EditPlace.item(Chapters.SECTION_ID, id));
    }

    private static boolean isThere(Plan plan, EditPlace place) {
        return RecordAddress.field(place).flatMap(field -> ItemEdits.type(plan, RecordAddress.of(place))
                .flatMap(type -> type.field(field))).isPresent();
    }

    private static String about(EditPlace place, PlaceWords words, Texts texts) {
        return place.section().equals(Comments.SECTION_ID) ? texts.get("comments.gone") : words.place(place);
    }
}
