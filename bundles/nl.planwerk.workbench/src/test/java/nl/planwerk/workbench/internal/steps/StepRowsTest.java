// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.EditPlace;
import org.junit.jupiter.api.Test;

class StepRowsTest {
    private final Texts texts = new Texts();
    private final Plan empty = Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"));

    private StepRows.Chapter chapter(Plan plan, String id) {
        return StepRows.of(plan, Optional.empty(), texts).chapters().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void everyStepLeadsToItsPlace() {
        assertThat(chapter(empty, "").steps()).extracting(step -> step.place().orElseThrow())
                .contains(EditPlace.header("title"), EditPlace.header("organisation"));
        assertThat(chapter(empty, "heat").steps()).extracting(step -> step.place().orElseThrow())
                .containsExactly(new EditPlace(Chapters.SECTION_ID, "heat", "narrative"), EditPlace.item("heatNetworks", ""));
        Item inner = Item.of("d-1", ((FieldKind.Records) Measures.FUNDING.kind()).type());
        Item measure = Item.of("m-1", Measures.TYPE).with(Measures.TITLE, "Boiler").with(Measures.FUNDING, List.of(inner));
        Plan plan = empty.edit(Measures.SECTION_ID, section -> section.with(measure));
        assertThat(chapter(plan, "measures").steps()).anySatisfy(step -> {
            assertThat(step.place()).contains(new EditPlace(Measures.SECTION_ID, "m-1", Measures.FUNDING.id() + "/d-1/scheme"));
            assertThat(step.text()).startsWith("Boiler › ");
        });
    }

    @Test
    void aChapterIsCalledAsItsAuthorCallsIt() {
        Plan plan = empty.edit(Chapters.SECTION_ID, section -> section.with(Item.of("heat", Chapters.TYPE)
                .with(Chapters.TITLE, "Warm water").with(Chapters.NARRATIVE, "Text").with(Chapters.STATUS, "draft")));
        assertThat(chapter(plan, "heat").text()).startsWith("Warm water").contains("1", "2");
        assertThat(chapter(plan, "heat").begun()).isTrue();
        assertThat(chapter(empty, "heat").begun()).isFalse();
    }

    @Test
    void ofVeryManyTheFirstAreListedAndTheRestIsCounted() {
        List<Item> many = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            many.add(Item.of("m-" + i, Measures.TYPE));
        }
        Plan plan = empty.with(new Section(Measures.SECTION_ID, "", many, Map.of()));
        StepRows.Chapter measures = chapter(plan, "measures");
        assertThat(measures.steps()).hasSize(StepRows.MOST + 1);
        StepRows.Step last = measures.steps().get(StepRows.MOST);
        assertThat(last.place()).isEmpty();
        assertThat(last.text()).contains(String.valueOf(5001 - StepRows.MOST));
    }
}
