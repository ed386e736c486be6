// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.begin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.planwerk.clusters.tests.Subject;
import nl.planwerk.model.check.Finding;
import nl.planwerk.model.check.Validator;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Comments;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Profile;
import nl.planwerk.vocabulary.Revisions;
import nl.planwerk.vocabulary.SignOffs;
import nl.planwerk.vocabulary.Successor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A new plan that begins as another one, for every cluster's sample. */
class SuccessorTest {
    private static final String ALL = "nl.planwerk.clusters.tests.Subject#allAndTheExample";

    @ParameterizedTest
    @MethodSource(ALL)
    void everythingButTheOtherPlansLife(Subject cluster) {
        Plan old = cluster.sample().withHeader(cluster.sample().header().with(Plans.STATUS, "adopted").with(Plans.VERSION, "1.0"))
                .edit(Comments.SECTION_ID, section -> section.with(Item.of("c-1", Comments.TYPE)))
                .edit(SignOffs.SECTION_ID, section -> section.with(Item.of("s-1", SignOffs.TYPE)))
                .edit(Revisions.SECTION_ID, section -> section.with(Item.of("r-1", Revisions.TYPE)));
        Plan plan = new Successor(true, true).of(old);
        assertThat(plan.plugin()).isEqualTo(old.plugin());
        assertThat(plan.get(Plans.STATUS)).contains("draft");
        assertThat(plan.get(Plans.VERSION)).isEmpty();
        assertThat(plan.get(Plans.DATE)).isEmpty();
        assertThat(plan.sections()).doesNotContainKeys(Comments.SECTION_ID, SignOffs.SECTION_ID, Revisions.SECTION_ID);
        assertThat(plan.items(Measures.SECTION_ID)).isEqualTo(old.items(Measures.SECTION_ID)).isNotEmpty();
        assertThat(plan.items(Profile.SECTION_ID)).isEqualTo(old.items(Profile.SECTION_ID));
        assertThat(plan.items(Chapters.SECTION_ID)).hasSameSizeAs(old.items(Chapters.SECTION_ID))
                .noneMatch(chapter -> chapter.get(Chapters.STATUS).filter("agreed"::equals).isPresent());
        assertThat(plan.items(Chapters.SECTION_ID).stream().flatMap(c -> c.get(Chapters.NARRATIVE).stream()).toList())
                .isEqualTo(old.items(Chapters.SECTION_ID).stream().flatMap(c -> c.get(Chapters.NARRATIVE).stream()).toList());
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void onlyTheOutline(Subject cluster) {
        Plan old = cluster.sample();
        Plan plan = new Successor(false, false).of(old);
        assertThat(plan.items(Measures.SECTION_ID)).isEmpty();
        assertThat(plan.items(Chapters.SECTION_ID)).hasSameSizeAs(old.items(Chapters.SECTION_ID)).allSatisfy(chapter -> {
            assertThat(chapter.get(Chapters.NARRATIVE)).isEmpty();
            assertThat(chapter.get(Chapters.STATUS)).contains("empty");
            assertThat(chapter.get(Chapters.TITLE)).isEqualTo(old.section(Chapters.SECTION_ID).item(chapter.id()).flatMap(c -> c.get(Chapters.TITLE)));
        });
        assertThat(plan.sections().values()).allSatisfy(part -> assertThat(((Section) part).introduction()).isEmpty());
        assertThat(plan.items(Profile.SECTION_ID)).isEqualTo(old.items(Profile.SECTION_ID));
        assertThat(Validator.validate(plan)).extracting(Finding::rule).doesNotContain("V05", "V06");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void theRecordsWithoutTheTexts(Subject cluster) {
        Plan plan = new Successor(false, true).of(cluster.sample());
        assertThat(plan.items(Measures.SECTION_ID)).isEqualTo(cluster.sample().items(Measures.SECTION_ID));
        assertThat(Validator.validate(plan)).extracting(Finding::rule).doesNotContain("V05", "V06");
    }
}
