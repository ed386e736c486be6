// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.Labels;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.workspace.EditPlace;
import org.junit.jupiter.api.Test;

class PlanUsesTest {
    private static final Field<String> NAME = Field.text("name");
    private static final Field<String> STORY = Field.markdown("story");
    private static final Field<ItemRef> SITE = Field.reference("site");
    private static final Field<List<ItemRef>> SITES = Field.references("sites");
    private static final Field<Quantity> POWER = Field.number("power", "MW");
    private static final EntityType PART = EntityType.of("part", NAME, NAME, SITE);
    private static final Field<List<Item>> PARTS = Field.records("parts", PART);
    private static final EntityType THING = EntityType.of("thing", NAME, NAME, STORY, SITE, SITES, POWER, PARTS);
    private static final EntityType HEADER = EntityType.of("plan", NAME, NAME, SITE);
    private static final int MANY = 100;

    private final Item site = thing("s-1", "Kade Noord");
    private final Item other = thing("s-10", "Kade Zuid");

    private static Item thing(String id, String name) {
        return Item.of(id, THING).with(NAME, name);
    }

    private static Plan plan(Item... items) {
        Vocabulary vocabulary = Vocabulary.of(HEADER, List.of(new Contribution("core", "1.0.0",
                List.of(new ChapterType("chapter", 1, true)), List.of(SectionType.list("things", "chapter", 1, THING)),
                List.of(), List.of(), Map.of(), Labels.NONE)));
        return Plan.empty(vocabulary, new PluginStamp("test", "1.0.0")).edit("things", s -> s.withItems(List.of(items)));
    }

    private static List<TextHit> uses(Plan plan) {
        return PlanUses.find(plan, "s-1", Set.of("kade2024"), Formats.of("nl"), MANY).hits();
    }

    private static String words(TextHit hit) {
        return hit.text().substring(hit.start(), hit.end());
    }

    private static EditPlace place(TextHit hit) {
        return hit.record().place(hit.field());
    }

    @Test
    void everyFieldThatRefersIsFoundAlsoInTheHeaderAndInEmbeddedRecords() {
        Item part = Item.of("p", PART).with(SITE, new ItemRef("s-1"));
        Plan plan = plan(site, other, thing("t", "Net").with(SITES, List.of(new ItemRef("s-10"), new ItemRef("s-1")))
                .with(PARTS, List.of(part)));
        plan = plan.withHeader(plan.header().with(SITE, new ItemRef("s-1")));
        assertThat(uses(plan)).extracting(PlanUsesTest::place).containsExactly(EditPlace.header("site"),
                new EditPlace("things", "t", "sites"), new EditPlace("things", "t", "parts/p/site"));
        assertThat(uses(plan)).extracting(PlanUsesTest::words).containsOnly("Kade Noord");
        assertThat(uses(plan).get(1).text()).isEqualTo("Kade Zuid; Kade Noord");
    }

    @Test
    void aSourceOfAFigureIsAUse() {
        Plan plan = plan(site, thing("t", "Net").with(POWER, new Quantity(new BigDecimal("12"), "MW",
                new FigureInfo(Optional.of(new ItemRef("s-1")), Optional.empty(), Optional.empty(), Optional.empty()))));
        assertThat(uses(plan)).singleElement().satisfies(hit -> {
            assertThat(place(hit)).isEqualTo(new EditPlace("things", "t", "power"));
            assertThat(hit.part()).isEqualTo(PlanUses.SOURCE);
            assertThat(hit.mutable()).isFalse();
        });
    }

    @Test
    void textsThatNameAFigureCiteOrLinkAreUses() {
        String text = "Zie {{thing:s-1.power@2030}} en {{figure:emission[s-1]@2030}} [@kade2024] [@s-1] en [hier](#s-1).";
        Plan plan = plan(site, thing("t", "Net").with(STORY, text)).edit("things", s -> s.withIntroduction("[daar](<#s-1>)"));
        assertThat(uses(plan)).extracting(PlanUsesTest::words).containsExactly("](<#s-1", "{{thing:s-1.power@2030}}",
                "{{figure:emission[s-1]@2030}}", "[@kade2024]", "[@s-1]", "](#s-1");
        assertThat(place(uses(plan).get(0))).isEqualTo(EditPlace.introduction("things"));
    }

    @Test
    void textsThatNameTheDataOfThePlanItselfAreItsUses() {
        String text = "Ten opzichte van {{plan:baseYear}}; niet {{thing:s-1.power}} of {{figure:emission@2030}}.";
        List<TextHit> hits = PlanUses.find(plan(site, thing("t", "Net").with(STORY, text).with(SITE, new ItemRef("s-1"))), "", Set.of(),
                Formats.of("nl"), 10).hits();
        assertThat(hits).singleElement().satisfies(hit -> assertThat(words(hit)).isEqualTo("{{plan:baseYear}}"));
    }

    @Test
    void anIdThatOnlyBeginsTheSameIsNoUse() {
        String text = "s-1 {{thing:s-10.power}} [@s-10] [@kade20245] [daar](#s-10) {{figure:emission[s-10]}}";
        assertThat(uses(plan(site, other, thing("t", "Net").with(STORY, text).with(SITE, new ItemRef("s-10"))))).isEmpty();
    }

    @Test
    void whatAFieldRefersToIsNamedOnceInTheOrderOfTheText() {
        assertThat(Mention.of(STORY, "[@kade2024] {{thing:s-1.power}} {{plan:name}} [x](#s-10 \"t\") [@kade2024]"))
                .containsExactly("kade2024", "s-1", "s-10");
        assertThat(Mention.of(SITES, List.of(new ItemRef("s-10"), new ItemRef("s-1")))).containsExactly("s-10", "s-1");
        assertThat(Mention.of(NAME, "[@kade2024]")).isEmpty();
    }

    @Test
    void moreThanAskedForIsSaid() {
        Item[] items = new Item[MANY];
        for (int i = 0; i < items.length; i++) {
            items[i] = thing("t" + i, "Net").with(SITE, new ItemRef("s-1"));
        }
        SearchResult found = PlanUses.find(plan(items), "s-1", Set.of(), Formats.of("nl"), 10);
        assertThat(found.hits()).hasSize(10);
        assertThat(found.more()).isTrue();
    }
}
