// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import nl.planwerk.clusters.voorbeeld.internal.VoorbeeldPlugin;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.check.Validator;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.report.Composition;
import nl.planwerk.report.ReportComposer;
import nl.planwerk.report.ReportOptions;
import nl.planwerk.report.text.TextRenderer;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.RequiredTexts;
import nl.planwerk.vocabulary.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplePlanTest {
    private final VoorbeeldPlugin plugin = new VoorbeeldPlugin();
    private final Plan plan;

    SamplePlanTest() throws IOException {
        plan = Samples.plan();
    }

    @Test
    void comesBackByteForByte() throws IOException {
        assertThat(new String(new PlanCodec().write(plan), StandardCharsets.UTF_8))
                .isEqualTo(new String(Samples.file(), StandardCharsets.UTF_8));
    }

    @Test
    void everyFieldOfEveryKindOfRecordHasAValue() {
        Set<String> filled = new TreeSet<>();
        for (Item record : Samples.records(plan)) {
            record.type().fields().stream().filter(field -> record.get(field).isPresent())
                    .forEach(field -> filled.add(record.type().id() + "." + field.id()));
        }
        List<String> all = new ArrayList<>();
        RequiredTexts.entities(Samples.VOCABULARY).values().forEach(type -> type.fields().stream().map(Field::id)
                .forEach(field -> all.add(type.id() + "." + field)));
        assertThat(filled).containsAll(all);
        assertThat(plan.vocabulary().sections()).allSatisfy(
                section -> assertThat(plan.items(section.id())).as(section.id()).isNotEmpty());
    }

    @Test
    void holdsUpAsACompletePlan() {
        assertThat(Validator.validate(plan, true)).isEmpty();
        assertThat(plan.unknownSections()).isEmpty();
        assertThat(plan.plugin().id()).isEqualTo(plugin.id());
        assertThat(plan.plugin().version()).isEqualTo(plugin.version());
    }

    @Test
    void isOfAUsefulSize() {
        assertThat(plan.items(Sites.SECTION_ID)).hasSize(10);
        assertThat(plan.items(Measures.SECTION_ID)).hasSizeBetween(25, 30);
    }

    @Test
    void saysThatItIsMadeUp() {
        assertThat(plugin.name(Locale.forLanguageTag("nl"))).contains("verzonnen");
        assertThat(plugin.name(Locale.ENGLISH)).contains("fictitious");
        assertThat(plan.get(Plans.SUBTITLE)).hasValueSatisfying(text -> assertThat(text).contains("verzonnen"));
        Item foreword = plan.section(Chapters.SECTION_ID).item(ChapterTypes.FOREWORD.id()).orElseThrow();
        assertThat(foreword.get(Chapters.NARRATIVE).orElseThrow()).startsWith("Dit plan is **verzonnen**");
        Item summary = plan.section(Chapters.SECTION_ID).item(ChapterTypes.SUMMARY.id()).orElseThrow();
        assertThat(summary.get(Chapters.OTHER_TEXT).orElseThrow()).startsWith("This plan is **fictitious**");
    }

    @Test
    void everyChapterHasTextStatusAndOwner() {
        for (ChapterType chapter : plan.vocabulary().chapters()) {
            Item item = plan.section(Chapters.SECTION_ID).item(chapter.id()).orElseThrow();
            assertThat(item.get(Chapters.NARRATIVE).orElse("")).as(chapter.id()).isNotBlank();
            assertThat(item.get(Chapters.STATUS)).as(chapter.id()).isPresent();
            assertThat(item.get(Chapters.OWNER)).as(chapter.id()).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everythingNamedInTheTextsIsInThePlan(String language) {
        FigureSource figures = any -> (key, formats) -> Optional.of("BEREKEND");
        Composition report = ReportComposer.of(List.of(), figures).compose(plan, ReportOptions.standard().in(language));
        assertThat(report.messages()).isEmpty();
        assertThat(TextRenderer.render(report.document()).replace('\u00a0', ' ')).doesNotContain("{{")
                .contains("Het Voorbeeldcluster stootte in 2021 5,8 Mton CO₂-eq per jaar uit.")
                .contains("emitted 5.8 Mt CO₂-eq per year in 2021", "BEREKEND");
    }

    @Test
    void theTemplateIsAnEmptyPlanWithAProfile() {
        Plan template = plugin.template(Samples.VOCABULARY);
        assertThat(Validator.validate(template, true)).isEmpty();
        assertThat(template.items("profile")).hasSize(1);
        assertThat(template.items(Chapters.SECTION_ID)).hasSameSizeAs(plan.vocabulary().chapters())
                .allSatisfy(chapter -> assertThat(chapter.get(Chapters.NARRATIVE)).isEmpty());
        assertThat(template.items(Measures.SECTION_ID)).isEmpty();
        assertThat(template.plugin()).isEqualTo(plan.plugin());
    }
}
