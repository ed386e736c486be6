// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.vocabulary.Areas;
import nl.planwerk.vocabulary.Companies;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Profile;
import nl.planwerk.vocabulary.SpellingWords;
import org.junit.jupiter.api.Test;

class PlanWordsTest {
    private final Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"));

    @Test
    void areItsOwnListAndTheNamesOfItsRecords() {
        Plan named = plan.edit(Companies.SECTION_ID, section -> section.with(Item.of("c1", Companies.TYPE)
                        .with(Companies.NAME, "Xylobedrijf Zwartewaal").with(Companies.REMARK, "qwertend")))
                .edit(Profile.SECTION_ID, section -> section.with(Item.of("p", Profile.TYPE).with(Profile.ALIASES, "Xylodal, Xyloberg")
                        .with(Profile.SUB_AREAS, List.of(Item.of("a", Areas.SUB_AREA).withMember(Areas.SUB_AREA.keyField().id(), "Xylohoek")))));
        PlanWords words = PlanWords.of(SpellingWords.add(named, "xylogas"));
        assertThat(List.of("xylogas", "Xylogas", "Xylobedrijf", "Zwartewaals", "Xylodal", "Xyloberg", "Xylohoek")).allMatch(words::contains);
        assertThat(List.of("qwertend", "xylobedrijf")).noneMatch(words::contains);
    }

    @Test
    void ofATitleAreTheNamesInIt() {
        PlanWords words = PlanWords.of(plan.edit(Measures.SECTION_ID, section -> section
                .with(Item.of("m1", Measures.TYPE).with(Measures.TITLE, "Wartme uit de stooom van Xylobedrijf"))
                .with(Item.of("m2", Measures.TYPE).with(Measures.TITLE, "Xyloport"))));
        assertThat(List.of("Xylobedrijf", "Xyloport")).allMatch(words::contains);
        assertThat(List.of("Wartme", "wartme", "stooom")).noneMatch(words::contains);
    }

    @Test
    void areTheTermsOfTheVocabulary() {
        PlanWords words = PlanWords.of(plan);
        assertThat(words.contains("Maatregelen")).isTrue();
        assertThat(words.contains("measures")).isTrue();
        assertThat(words.in(plan)).isSameAs(words);
    }

    @Test
    void followAnEdit() {
        PlanWords words = PlanWords.of(plan).in(SpellingWords.add(plan, "xylogas"));
        assertThat(words.contains("xylogas")).isTrue();
        assertThat(words.contains("measures")).isTrue();
        assertThat(words.in(plan).contains("xylogas")).isFalse();
    }

    @Test
    void addingOneTwiceAddsOneRecord() {
        Plan twice = SpellingWords.add(SpellingWords.add(plan, "xylogas"), "xylogas");
        assertThat(twice.items(SpellingWords.SECTION_ID)).hasSize(1);
    }
}
