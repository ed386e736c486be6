// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.Labels;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.workspace.EditPlace;
import org.junit.jupiter.api.Test;

class ItemEditsTest {
    private static final Field<String> NAME = Field.text("name");
    private static final EntityType INNER = EntityType.of("inner", NAME, NAME);
    private static final Field<List<Item>> PARTS = Field.records("parts", INNER);
    private static final EntityType OUTER = EntityType.of("outer", NAME, NAME, PARTS);
    private static final Field<List<Item>> ROWS = Field.records("rows", OUTER);
    private static final EntityType TOP = EntityType.of("top", NAME, NAME, ROWS);
    private static final Vocabulary VOCABULARY = Vocabulary.of(TOP, List.of(new Contribution("core", "1.0.0",
            List.of(new ChapterType("c", 1, true)),
            List.of(SectionType.list("list", "c", 1, TOP), SectionType.single("one", "c", 2, TOP)),
            List.of(), List.of(), Map.of(), Labels.NONE)));

    private final Item deep = Item.of("d", INNER).with(NAME, "deep");
    private final Item sibling = Item.of("e", INNER).with(NAME, "sibling");
    private final Item row = Item.of("r", OUTER).with(PARTS, List.of(deep, sibling));
    private final Item a = Item.of("a", TOP).with(ROWS, List.of(row, Item.of("s", OUTER)));
    private final Item b = Item.of("b", TOP);
    private final Plan plan = Plan.empty(VOCABULARY, new PluginStamp("x", "1"))
            .with(Section.empty("list").withItems(List.of(a, b)));
    private final RecordAddress address = RecordAddress.item("list", "a").down("rows", "r").down("parts", "d");

    @Test
    void changesARecordHoweverDeepAndNothingElse() {
        Plan changed = ItemEdits.change(plan, address, item -> item.with(NAME, "changed"));
        assertThat(ItemEdits.find(changed, address).flatMap(i -> i.get(NAME))).contains("changed");
        assertThat(ItemEdits.find(changed, RecordAddress.item("list", "a").down("rows", "r").down("parts", "e")).orElseThrow())
                .isSameAs(sibling);
        assertThat(changed.items("list").get(1)).isSameAs(b);
        assertThat(ItemEdits.find(plan, address)).containsSame(deep);
    }

    @Test
    void aChangeThatChangesNothingLeavesTheVeryPlan() {
        assertThat(ItemEdits.change(plan, address, item -> item)).isSameAs(plan);
        assertThat(ItemEdits.change(plan, address, item -> item.with(NAME, "deep"))).isSameAs(plan);
        assertThat(ItemEdits.change(plan, RecordAddress.header(), item -> item)).isSameAs(plan);
        RecordAddress gone = RecordAddress.item("list", "a").down("rows", "gone");
        assertThat(ItemEdits.change(plan, gone, item -> item.with(NAME, "x"))).isSameAs(plan);
        assertThat(ItemEdits.change(plan, RecordAddress.item("nowhere", "a"), item -> item.with(NAME, "x"))).isSameAs(plan);
    }

    @Test
    void theHeaderIsARecordToo() {
        Plan changed = ItemEdits.change(plan, RecordAddress.header(), item -> ItemEdits.set(item, NAME, Optional.of("T")));
        assertThat(changed.header().get(NAME)).contains("T");
        assertThat(ItemEdits.change(changed, RecordAddress.header(), item -> ItemEdits.set(item, NAME, Optional.empty())).header()
                .get(NAME)).isEmpty();
    }

    @Test
    void theFirstEditMakesAMissingItem() {
        Plan one = ItemEdits.change(plan, RecordAddress.item("one", ""), item -> item.with(NAME, "x"));
        assertThat(one.items("one")).extracting(Item::id).containsExactly("one");
        Plan again = ItemEdits.change(one, RecordAddress.item("one", ""), item -> item.with(NAME, "y"));
        assertThat(again.items("one")).singleElement().extracting(i -> i.get(NAME)).isEqualTo(Optional.of("y"));
        Plan named = ItemEdits.change(plan, RecordAddress.item("list", "foreword"), item -> item.with(NAME, "x"));
        assertThat(named.section("list").item("foreword")).isPresent();
    }

    @Test
    void typesAreKnownWithoutRecords() {
        assertThat(ItemEdits.type(plan, RecordAddress.item("one", "").down("rows", "x").down("parts", "y"))).contains(INNER);
        assertThat(ItemEdits.type(plan, RecordAddress.item("list", "a").down("name", "x"))).isEmpty();
        assertThat(ItemEdits.type(plan, RecordAddress.header())).contains(TOP);
    }

    @Test
    void placesNameRecordsAndFields() {
        assertThat(address.place("name")).isEqualTo(new EditPlace("list", "a", "rows/r/parts/d/name"));
        assertThat(RecordAddress.field(address.place("name"))).contains("name");
        assertThat(RecordAddress.field(address.place(""))).isEmpty();
        assertThat(RecordAddress.header().place("title")).isEqualTo(EditPlace.header("title"));
        assertThat(address.widgetPrefix()).isEqualTo("list/rows/parts");
        assertThat(RecordAddress.item("list", "a").stepTo(address)).contains(new RecordAddress.Step("rows", "r"));
        assertThat(RecordAddress.item("list", "b").stepTo(address)).isEmpty();
        assertThat(address.stepTo(address)).isEmpty();
    }

    @Property
    void anyIdsSurviveAPlace(@ForAll @NotEmpty @Chars({'a', '/', '~', '1', '0'}) String one,
            @ForAll @NotEmpty @Chars({'a', '/', '~', '1', '0'}) String two, @ForAll @Size(max = 1) List<@NotEmpty String> field) {
        RecordAddress any = RecordAddress.item("s", "i").down("f", one).down("g", two);
        EditPlace place = any.place(field.isEmpty() ? "" : field.get(0));
        assertThat(RecordAddress.of(place)).isEqualTo(any);
        assertThat(RecordAddress.field(place)).isEqualTo(field.stream().findFirst());
    }
}
