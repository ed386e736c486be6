// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.search;

import static nl.planwerk.workspace.TestPlans.MEASURE;
import static nl.planwerk.workspace.TestPlans.MEASURES;
import static nl.planwerk.workspace.TestPlans.NAME;
import static nl.planwerk.workspace.TestPlans.PART;
import static nl.planwerk.workspace.TestPlans.PARTS;
import static nl.planwerk.workspace.TestPlans.PICTURE;
import static nl.planwerk.workspace.TestPlans.POWER;
import static nl.planwerk.workspace.TestPlans.STORY;
import static nl.planwerk.workspace.TestPlans.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Picture;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.TestPlans;
import nl.planwerk.workspace.edit.ItemEdits;
import org.junit.jupiter.api.Test;

class PlanSearchTest {
    private static final int MANY = 1000;

    private final Item part = Item.of("p", PART).with(NAME, "Warmtepomp").with(POWER, new Quantity(new BigDecimal("1250.5"), "MW", FigureInfo.NONE));
    private final Item measure = TestPlans.measure("m", "Restwarmte").with(STORY, "warmte, Warmte en warmtenet")
            .with(PICTURE, new Picture("a.png", "De warmte in beeld", "Onderschrift")).with(PARTS, List.of(part));
    private final Plan plan = TestPlans.with(TestPlans.titled("Plan voor warmte"), measure)
            .edit(MEASURES, section -> section.withIntroduction("Over warmte."));

    private SearchResult find(String text, boolean matchCase, boolean wholeWords) {
        return PlanSearch.find(plan, new SearchQuery(text, matchCase, wholeWords), Formats.of("nl"), MANY);
    }

    private Replacement replace(String text, String with) {
        return Replacement.of(plan, find(text, false, false).hits(), with, false);
    }

    @Test
    void findsTypedTextWhereverItStands() {
        assertThat(find("warmte", false, false).hits()).extracting(hit -> hit.record().place(hit.field()), TextHit::part)
                .containsExactly(
                        tuple(EditPlace.header("title"), ""),
                        tuple(EditPlace.introduction(MEASURES), ""),
                        tuple(new EditPlace(MEASURES, "m", "name"), ""),
                        tuple(new EditPlace(MEASURES, "m", "story"), ""),
                        tuple(new EditPlace(MEASURES, "m", "story"), ""),
                        tuple(new EditPlace(MEASURES, "m", "story"), ""),
                        tuple(new EditPlace(MEASURES, "m", "picture"), "alt"),
                        tuple(new EditPlace(MEASURES, "m", "parts/p/name"), ""));
    }

    @Test
    void capitalsAndWholeWordsCountWhenAsked() {
        assertThat(find("Warmte", true, false).hits()).hasSize(2);
        assertThat(find("warmte", false, true).hits()).hasSize(5);
        assertThat(find("", false, false).hits()).isEmpty();
        assertThat(find("w.rmte", false, false).hits()).isEmpty();
    }

    @Test
    void numbersAreFoundAsTheyAreWrittenButNotReplaced() {
        assertThat(find("1.250,5", false, false).hits()).singleElement().matches(hit -> !hit.mutable());
        assertThat(replace("1.250,5", "1")).isEqualTo(new Replacement(plan, 0, 0, 0));
    }

    @Test
    void replacesAllInOneGo() {
        Replacement done = replace("warmte", "koude");
        assertThat(done.replaced()).isEqualTo(8);
        Plan after = done.plan();
        assertThat(after.get(TITLE)).contains("Plan voor koude");
        assertThat(after.section(MEASURES).introduction()).isEqualTo("Over koude.");
        Item changed = after.items(MEASURES).get(0);
        assertThat(changed.get(STORY)).contains("koude, Koude en koudenet");
        assertThat(changed.get(PICTURE)).contains(new Picture("a.png", "De koude in beeld", "Onderschrift"));
        assertThat(ItemEdits.embedded(changed, "parts").get(0).get(NAME)).contains("Koudepomp");
        assertThat(changed.type()).isSameAs(MEASURE);
    }

    @Test
    void whatChangedSinceOrWouldBeTooLongStays() {
        List<TextHit> hits = find("Restwarmte", false, false).hits();
        Plan since = plan.edit(MEASURES, section -> section.with(measure.with(NAME, "Iets anders")));
        assertThat(Replacement.of(since, hits, "x", true)).isEqualTo(new Replacement(since, 0, 1, 0));
        assertThat(Replacement.of(plan, hits, "x".repeat(301), true)).isEqualTo(new Replacement(plan, 0, 0, 1));
    }

    @Test
    void saysWhenThereIsMore() {
        SearchResult result = PlanSearch.find(plan, new SearchQuery("warmte", false, false), Formats.of("nl"), 3);
        assertThat(result.hits()).hasSize(3);
        assertThat(result.more()).isTrue();
    }

    /** Replacing there and back gives the plan that was, as long as the new word was not there before. */
    @Property(tries = 200)
    void replacingThereAndBackChangesNothing(@ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') String story) {
        Plan before = TestPlans.with(TestPlans.empty(), TestPlans.measure("m", "x").with(STORY, story));
        Plan there = swap(before, "ab", "Z");
        assertThat(there.items(MEASURES).get(0).get(STORY)).contains(story.replace("ab", "Z"));
        assertThat(swap(there, "Z", "ab")).isEqualTo(before);
    }

    private static Plan swap(Plan plan, String old, String now) {
        SearchQuery query = new SearchQuery(old, true, false);
        return Replacement.of(plan, PlanSearch.find(plan, query, Formats.of("nl"), MANY).hits(), now, true).plan();
    }
}
