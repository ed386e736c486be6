// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Comments;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Profile;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.EditPlace;
import org.junit.jupiter.api.Test;

class CommentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final Texts texts = new Texts();
    private final Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"))
            .edit(Measures.SECTION_ID, section -> section.with(Item.of("m-1", Measures.TYPE).with(Measures.TITLE, "Restwarmte")));

    private Plan commented(EditPlace on) {
        Item comment = CommentEdits.create(plan, on, DAY).with(Comments.TEXT, "Wat kost\ndit?").with(Comments.AUTHOR, "Netbeheerder");
        return CommentEdits.add(plan, comment);
    }

    private CommentRow only(Plan of) {
        List<CommentRow> rows = CommentRow.of(of, false, texts);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void aCommentOnAFieldLeadsToThatField() {
        EditPlace field = new EditPlace(Measures.SECTION_ID, "m-1", "startYear");
        CommentRow row = only(commented(field));
        assertThat(row.place()).isEqualTo(field);
        assertThat(row.about()).startsWith("Restwarmte – ");
        assertThat(row.text()).isEqualTo("Wat kost dit?");
        assertThat(row.author()).isEqualTo("Netbeheerder");
        assertThat(row.date()).contains("2026");
    }

    @Test
    void aCommentOnAFieldOfAnEmbeddedRecordLeadsThere() {
        EditPlace field = new EditPlace(Measures.SECTION_ID, "m-1", "funding/f/status");
        assertThat(only(commented(field)).place()).isEqualTo(field);
    }

    @Test
    void chaptersAlsoThoseNotWrittenYetAndThePlanItselfCanBeCommentedOn() {
        EditPlace text = new EditPlace(Chapters.SECTION_ID, "summary", "narrative");
        assertThat(only(commented(text)).place()).isEqualTo(text);
        assertThat(only(commented(EditPlace.header("title"))).place()).isEqualTo(EditPlace.header("title"));
        assertThat(only(commented(EditPlace.introduction(Measures.SECTION_ID))).place())
                .isEqualTo(EditPlace.item(Chapters.SECTION_ID, "measures"));
        assertThat(only(commented(EditPlace.item(Profile.SECTION_ID, ""))).place().section()).isEqualTo(Chapters.SECTION_ID);
    }

    @Test
    void whatIsGoneLeadsToTheCommentItself() {
        Plan left = commented(new EditPlace(Measures.SECTION_ID, "m-1", "startYear"))
                .edit(Measures.SECTION_ID, section -> section.withItems(List.of()));
        CommentRow row = only(left);
        assertThat(row.place()).isEqualTo(EditPlace.item(Comments.SECTION_ID, row.id()));
        assertThat(row.about()).isEqualTo(texts.get("comments.gone"));
    }

    @Test
    void aFieldThatIsGoneLeadsToTheRecord() {
        assertThat(only(commented(new EditPlace(Measures.SECTION_ID, "m-1", "noSuchField"))).place())
                .isEqualTo(EditPlace.item(Measures.SECTION_ID, "m-1"));
    }

    @Test
    void settledOnesAreListedOnRequestOnly() {
        Plan open = commented(EditPlace.item(Measures.SECTION_ID, "m-1"));
        String id = only(open).id();
        Plan settled = CommentEdits.status(open, id, "resolved");
        assertThat(CommentRow.of(settled, false, texts)).isEmpty();
        assertThat(CommentRow.of(settled, true, texts)).singleElement().matches(row -> !row.open());
        assertThat(only(CommentEdits.status(settled, id, CommentRow.OPEN)).open()).isTrue();
        assertThat(CommentEdits.status(settled, "nobody", "resolved")).isSameAs(settled);
    }

    @Test
    void oneWithoutAStatusIsOpen() {
        Item comment = Item.of("c", Comments.TYPE).with(Comments.ABOUT, new ItemRef("m-1"));
        assertThat(only(CommentEdits.add(plan, comment)).status()).isEqualTo(texts.get("comments.open"));
    }

    @Test
    void answersStandBelowTheCommentThatBeganTheThreadAndAreSettledWithIt() {
        Plan two = CommentEdits.add(commented(new EditPlace(Measures.SECTION_ID, "m-1", "startYear")),
                Item.of("other", Comments.TYPE).with(Comments.TEXT, "Iets anders"));
        Item first = two.items(Comments.SECTION_ID).get(0);
        Item answer = CommentEdits.answer(two, first, DAY).with(Comments.TEXT, "Dat weten we nog niet");
        Plan answered = CommentEdits.add(two, answer);
        Item again = CommentEdits.answer(answered, answer, DAY).with(Comments.TEXT, "Wanneer wel?");
        Plan all = CommentEdits.add(answered, again);
        List<CommentRow> rows = CommentRow.of(all, false, texts);
        assertThat(rows.stream().map(row -> row.text().strip())).containsExactly("Wat kost dit?", "↳ Dat weten we nog niet",
                "↳ Wanneer wel?", "Iets anders");
        assertThat(rows.subList(0, 3)).allMatch(row -> row.thread().equals(first.id()) && row.place().field().equals("startYear"));
        assertThat(rows.stream().filter(row -> !row.isAnswer())).hasSize(2);
        assertThat(CommentRow.of(CommentEdits.status(all, first.id(), "resolved"), false, texts)).hasSize(1);
    }

    @Test
    void answersThatGoRoundOrAnswerNothingAreThere() {
        Plan round = CommentEdits.add(CommentEdits.add(plan, Item.of("a", Comments.TYPE).with(Comments.REPLY_TO, new ItemRef("b"))),
                Item.of("b", Comments.TYPE).with(Comments.REPLY_TO, new ItemRef("a")));
        Item answersNothing = Item.of("c", Comments.TYPE).with(Comments.REPLY_TO, new ItemRef("gone"));
        assertThat(CommentRow.of(CommentEdits.add(round, answersNothing), false, texts)).hasSize(3);
    }
}
