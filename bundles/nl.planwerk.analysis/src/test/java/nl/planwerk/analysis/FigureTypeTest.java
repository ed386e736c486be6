// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import static nl.planwerk.analysis.Sample.bare;
import static nl.planwerk.analysis.Sample.measure;
import static nl.planwerk.analysis.Sample.plan;
import static nl.planwerk.analysis.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Measures;

class FigureTypeTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Example
    void everyFigureHasTextsInBothLanguagesAndAKnownUnit() {
        assertThat(FigureType.all()).hasSizeGreaterThan(50).allSatisfy(type -> {
            for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
                assertThat(type.label(locale)).as(type.name()).isNotBlank().doesNotStartWith("figure.");
                assertThat(type.formula(locale)).as(type.name()).isNotBlank().doesNotStartWith("figure.");
            }
            assertThat(type.formula(DUTCH)).as(type.name()).isNotEqualTo(type.formula(Locale.ENGLISH));
            assertThat(type.unit().isEmpty() || CoreVocabulary.with().unit(type.unit()).isPresent()).as(type.unit()).isTrue();
            assertThat(type.inputs()).allSatisfy(input -> assertThat(FigureType.find(input)).as(input).isPresent());
            assertThat(type.records()).allSatisfy(id -> assertThat(CoreVocabulary.with().entity(id)).as(id).isPresent());
        });
    }

    @Example
    void everyFigureIsDocumented() throws IOException {
        String page = Files.readString(Path.of("../../docs/figures.md"));
        assertThat(FigureType.all()).allSatisfy(type -> assertThat(page).containsPattern("## `" + type.name() + "[\\[@`]"));
    }

    @Property
    void aWrittenKeyReadsAsItself(@ForAll @AlphaChars @StringLength(min = 1, max = 20) String subject,
            @ForAll @IntRange(min = 1990, max = 2200) int year) {
        for (FigureKey key : List.of(FigureKey.of("gap.all"), FigureKey.of("gap.all", year),
                new FigureKey("energy.demand", subject + "/midden", year), new FigureKey("count.phase", subject, 0))) {
            assertThat(FigureKey.parse(key.toString())).contains(key);
        }
    }

    @Example
    void wordsSayWhatIsNotKnown() {
        Plan plan = with(plan(), Measures.SECTION_ID, measure("m1", "1234.56"), bare("m2"));
        Analysis analysis = Analysis.of(plan);
        FigureText dutch = FigureText.of(plan, Formats.of("nl"));
        FigureText english = FigureText.of(plan, Formats.of("en"));
        Figure figure = analysis.figure("reduction.all@2030").orElseThrow();
        assertThat(dutch.value(figure)).startsWith("ten minste 1.234,6").endsWith("(1 onbekend)");
        assertThat(english.value(figure)).startsWith("at least 1,234.6").endsWith("(1 unknown)");
        assertThat(dutch.inSentence(figure).orElseThrow()).startsWith("ten minste 1.234,6").doesNotContain("onbekend");
        assertThat(dutch.boundary(figure)).isEqualTo("Afbakening: niet vastgelegd in het plan");
        assertThat(dutch.inSentence(analysis.figure("gap.all@2030").orElseThrow())).isEmpty();
        assertThat(dutch.value(analysis.figure("gap.all@2030").orElseThrow())).isEqualTo("niet te berekenen");
        assertThat(dutch.subject(analysis.figure("reduction.phase[feasibility]@2030").orElseThrow())).isNotBlank()
                .isNotEqualTo("feasibility");
    }
}
