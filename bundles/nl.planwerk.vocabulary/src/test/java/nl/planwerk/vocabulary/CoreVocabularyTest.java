// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Confidentiality;
import nl.planwerk.model.value.Quality;
import nl.planwerk.model.value.Unit;

class CoreVocabularyTest {
    private final Vocabulary vocabulary = CoreVocabulary.with();

    private List<Field<?>> allFields() {
        List<Field<?>> fields = new ArrayList<>();
        RequiredTexts.entities(vocabulary).values().forEach(type -> fields.addAll(type.fields()));
        return fields;
    }

    @Test
    void everySectionStandsInAChapter() {
        List<String> chapters = vocabulary.chapters().stream().map(ChapterType::id).toList();
        assertThat(vocabulary.sections()).allSatisfy(section -> assertThat(chapters).contains(section.chapter()));
    }

    @Test
    void chaptersThatNobodyKnowsAreNamedWithoutTheirPlugin() {
        assertThat(vocabulary.chapterLabel("measures", Locale.ENGLISH)).isEqualTo(vocabulary.label("chapter.measures", Locale.ENGLISH));
        assertThat(vocabulary.chapterLabel("harbour:quays", Locale.ENGLISH)).isEqualTo("quays");
    }

    @Test
    void allSectionsButTheSingleOnesAreTables() {
        assertThat(vocabulary.tables()).doesNotContain(Profile.SECTION, SystemBoundaries.SECTION);
        assertThat(vocabulary.tables()).containsExactlyElementsOf(
                vocabulary.sections().stream().filter(section -> !section.single()).toList()).contains(Measures.SECTION);
    }

    @Test
    void everyMandatoryChapterWithRecordsHasASection() {
        assertThat(vocabulary.chapters().stream().filter(ChapterType::mandatory).map(ChapterType::id)).containsExactly(
                "measures", "clustering", "offshoreWind", "heat", "pilots", "obstacles", "financing");
        assertThat(Stream.of("measures", "clustering", "offshoreWind", "heat", "pilots", "obstacles"))
                .allSatisfy(chapter -> assertThat(vocabulary.sectionsOf(chapter)).isNotEmpty());
    }

    @Test
    void fieldsNameOnlyWhatExists() {
        for (Field<?> field : allFields()) {
            assertThat(codeLists(field.kind())).allMatch(id -> vocabulary.codeList(id).isPresent());
            assertThat(units(field.kind())).allMatch(id -> vocabulary.unit(id).isPresent());
            assertThat(targets(field.kind())).allMatch(id -> vocabulary.entity(id).isPresent());
        }
    }

    @Test
    void columnsAreFields() {
        assertThat(RequiredTexts.entities(vocabulary).values())
                .allSatisfy(type -> assertThat(type.fields()).containsAll(type.columns()));
    }

    @Test
    void theLadderIsInItsCodeList() {
        assertThat(codes(CodeLists.PHASE)).startsWith(Phases.LADDER.toArray(String[]::new))
                .endsWith("postponed", "stopped");
        assertThat(Phases.EARLY).containsExactly("idea", "exploration", "feasibility");
        assertThat(Phases.rung("operational")).isEqualTo(7);
        assertThat(Phases.rung("stopped")).isEqualTo(-1);
    }

    @Test
    void codeListsOfFiguresAreTheModels() {
        assertThat(codes(CodeLists.QUALITY)).isEqualTo(Stream.of(Quality.values()).map(Quality::code).toList());
        assertThat(codes(CodeLists.CONFIDENTIALITY))
                .isEqualTo(Stream.of(Confidentiality.values()).map(Confidentiality::code).toList());
    }

    @Test
    void aTargetYearIsOfferedUntilItIsOver() {
        CodeList.Code year = vocabulary.codeList(CodeLists.TARGET_YEAR).orElseThrow().code("2030").orElseThrow();
        assertThat(year.validOn(LocalDate.of(2030, 12, 31))).isTrue();
        assertThat(year.validOn(LocalDate.of(2031, 1, 1))).isFalse();
    }

    @Test
    void oneRecordSaysWhatThePlanCounts() {
        assertThat(vocabulary.section(SystemBoundaries.SECTION_ID).orElseThrow().single()).isTrue();
        assertThat(vocabulary.sections()).filteredOn(section -> !section.printed()).extracting(SectionType::id)
                .containsExactlyInAnyOrder(Chapters.SECTION_ID, References.SECTION_ID, Comments.SECTION_ID, SpellingWords.SECTION_ID);
    }

    @Test
    void unitsConvertExactly() {
        assertThat(vocabulary.unit("TWh").map(Unit::factor)).contains(new BigDecimal("3.6"));
        assertThat(vocabulary.unit("bbl/d").map(Unit::factor)).contains(new BigDecimal("58.030362648720"));
        assertThat(Units.ALL.stream().map(Unit::id)).doesNotHaveDuplicates();
    }

    private List<String> codes(String list) {
        return vocabulary.codeList(list).orElseThrow().codes().stream().map(CodeList.Code::id).toList();
    }

    private static Collection<String> codeLists(FieldKind<?> kind) {
        if (kind instanceof FieldKind.Choice choice) {
            return List.of(choice.codeList());
        }
        if (kind instanceof FieldKind.ByScenario scenarios) {
            return List.of(scenarios.codeList());
        }
        return kind instanceof FieldKind.Choices choices ? List.of(choices.codeList()) : List.of();
    }

    private static Collection<String> units(FieldKind<?> kind) {
        if (kind instanceof FieldKind.Number number) {
            return number.units();
        }
        if (kind instanceof FieldKind.MoneyAmount money) {
            return money.units();
        }
        if (kind instanceof FieldKind.Span span) {
            return span.units();
        }
        if (kind instanceof FieldKind.ByScenario scenarios) {
            return scenarios.units();
        }
        return kind instanceof FieldKind.Series series ? series.units() : List.of();
    }

    private static Collection<String> targets(FieldKind<?> kind) {
        if (kind instanceof FieldKind.Reference reference) {
            return reference.targetTypes();
        }
        return kind instanceof FieldKind.References references ? references.targetTypes() : List.of();
    }
}
