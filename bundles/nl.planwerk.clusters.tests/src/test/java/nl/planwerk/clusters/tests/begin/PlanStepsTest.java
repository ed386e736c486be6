// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.begin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;

import nl.planwerk.checks.steps.ChapterSteps;
import nl.planwerk.checks.steps.OpenStep;
import nl.planwerk.checks.steps.OpenStep.Kind;
import nl.planwerk.checks.steps.PlanSteps;
import nl.planwerk.clusters.tests.Subject;
import nl.planwerk.model.check.Validator;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.SignOffs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is still empty, asked of the vocabulary of every cluster. */
class PlanStepsTest {
    private static final String ALL = "nl.planwerk.clusters.tests.Subject#all";

    private static Plan template(Subject cluster) {
        return cluster.plugin().template(cluster.vocabulary());
    }

    private static PlanSteps steps(Subject cluster, Plan plan) {
        return PlanSteps.of(plan, Optional.of(template(cluster)));
    }

    private static ChapterSteps chapter(PlanSteps steps, String id) {
        return steps.chapters().stream().filter(chapter -> chapter.chapter().equals(id)).findFirst().orElseThrow();
    }

    private static Plan chapter(Plan plan, String id, String text, String status) {
        return plan.edit(Chapters.SECTION_ID, section -> section.with(section.item(id).orElse(Item.of(id, Chapters.TYPE))
                .with(Chapters.NARRATIVE, text).with(Chapters.STATUS, status)));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void theTemplateNeedsEveryTextAndEverySectionInThePlansOrder(Subject cluster) {
        Plan template = template(cluster);
        PlanSteps steps = steps(cluster, template);
        assertThat(steps.chapters().get(0).chapter()).isEmpty();
        List<String> order = cluster.vocabulary().chapters().stream().map(c -> c.id()).toList();
        assertThat(steps.chapters().stream().skip(1).map(c -> order.indexOf(c.chapter()))).isSorted();
        for (var type : cluster.vocabulary().chapters()) {
            boolean expected = !ChapterTypes.isAppendix(type)
                    && (type.mandatory() || template.section(Chapters.SECTION_ID).item(type.id()).isPresent());
            List<OpenStep> open = steps.chapters().stream().filter(c -> c.chapter().equals(type.id()))
                    .flatMap(c -> c.open().stream()).toList();
            assertThat(open.stream().anyMatch(step -> step.kind() == Kind.TEXT || step.kind() == Kind.GUIDANCE))
                    .as(type.id()).isEqualTo(expected);
            for (SectionType section : cluster.vocabulary().sectionsOf(type.id())) {
                boolean asked = expected && section.printed() && !section.id().equals(SignOffs.SECTION_ID)
                        && template.items(section.id()).isEmpty();
                assertThat(open.stream().anyMatch(step -> step.kind() == Kind.SECTION && step.section().equals(section.id())))
                        .as(section.id()).isEqualTo(asked);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatIsFilledInIsNotAskedAgain(Subject cluster) {
        Plan plan = template(cluster);
        int before = steps(cluster, plan).done();
        Plan named = plan.withHeader(plan.header().with(Plans.ORGANISATION, "Clusterbureau"));
        assertThat(steps(cluster, named).done()).isEqualTo(before + 1);
        assertThat(chapter(steps(cluster, named), "").open()).noneMatch(step -> step.field().equals("organisation"));
        Plan written = chapter(plan, "heat", "Er is restwarmte.", Chapters.EMPTY);
        assertThat(chapter(steps(cluster, written), "heat").open()).extracting(OpenStep::kind, OpenStep::field)
                .contains(tuple(Kind.STATUS, "status")).doesNotContain(tuple(Kind.TEXT, "narrative"));
        Plan done = chapter(plan, "heat", "Er is restwarmte.", Chapters.DRAFT);
        assertThat(steps(cluster, done).done()).isEqualTo(before + 1);
        assertThat(steps(cluster, done).all()).isEqualTo(steps(cluster, plan).all());
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void theTemplatesWordsAreNoText(Subject cluster) {
        Plan template = template(cluster);
        String guidance = template.section(Chapters.SECTION_ID).item("measures").flatMap(c -> c.get(Chapters.NARRATIVE)).orElseThrow();
        Plan draft = chapter(template, "measures", guidance, Chapters.DRAFT);
        assertThat(chapter(steps(cluster, draft), "measures").open()).extracting(OpenStep::kind).contains(Kind.GUIDANCE);
        assertThat(chapter(PlanSteps.of(draft, Optional.empty()), "measures").open()).extracting(OpenStep::kind)
                .containsExactly(Kind.SECTION);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void anAgreedChapterIsDoneUnlessItsTextIsMandatory(Subject cluster) {
        Plan plan = chapter(chapter(template(cluster), "foreword", "", Chapters.AGREED), "heat", "", Chapters.AGREED);
        assertThat(chapter(steps(cluster, plan), "foreword").open()).isEmpty();
        assertThat(chapter(steps(cluster, plan), "heat").open()).extracting(OpenStep::kind).containsExactly(Kind.TEXT);
        Plan none = chapter(plan, "heat", "Er is geen warmtenet.", Chapters.AGREED);
        assertThat(chapter(steps(cluster, none), "heat").open()).isEmpty();
        Plan said = template(cluster).edit("heatNetworks", section -> section.withIntroduction("Er is geen warmtenet."));
        assertThat(chapter(steps(cluster, said), "heat").open()).extracting(OpenStep::kind).doesNotContain(Kind.SECTION);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void everyRequiredFieldOfARecordIsAStepAlsoWithinRecords(Subject cluster) {
        Field<?> deltas = Measures.TYPE.fields().stream().filter(f -> f.kind() instanceof FieldKind.Records records
                && records.type().fields().stream().anyMatch(Field::required)).findFirst().orElseThrow();
        Item inner = Item.of("inner-1", ((FieldKind.Records) deltas.kind()).type());
        Item measure = Item.of("measure-x", cluster.vocabulary().section(Measures.SECTION_ID).orElseThrow().entity())
                .withMember(deltas.id(), List.of(inner));
        Plan plan = template(cluster).edit(Measures.SECTION_ID, section -> section.with(measure));
        List<OpenStep> open = chapter(steps(cluster, plan), "measures").open();
        assertThat(open).contains(new OpenStep(Kind.FIELD, Measures.SECTION_ID, "measure-x", List.of(), "title"));
        assertThat(open).anySatisfy(step -> assertThat(step.path()).containsExactly(deltas.id(), "inner-1"));
        assertThat(open).extracting(OpenStep::kind).doesNotContain(Kind.SECTION);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatIsRequiredAndMissingInASampleIsWhatTheValidatorMisses(Subject cluster) {
        Plan sample = cluster.sample();
        long missing = Validator.validate(sample).stream().filter(finding -> finding.rule().equals("V01")).count();
        PlanSteps steps = steps(cluster, sample);
        assertThat(steps.chapters().stream().skip(1).flatMap(c -> c.open().stream()).filter(s -> s.kind() == Kind.FIELD).count())
                .isEqualTo(missing);
        assertThat(steps.done()).isGreaterThan(steps.all() / 2);
    }
}
