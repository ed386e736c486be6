// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.testing.PlanGenerator;
import nl.planwerk.model.testing.VocabularyGenerator;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import org.junit.jupiter.api.Test;

class PlanDiffTest {

    @Property(tries = 1500)
    void theDifferencesAppliedGiveTheOtherPlan(@ForAll long seed) {
        Random random = new Random(seed);
        Vocabulary vocabulary = new VocabularyGenerator(random).vocabulary();
        PlanGenerator plans = new PlanGenerator(random);
        Plan before = plans.plan(vocabulary);
        Plan after = plans.edited(before);
        ChangeSet there = PlanDiff.between(before, after);
        assertThat(there.applyTo(before)).isEqualTo(after);
        assertThat(PlanDiff.between(after, before).applyTo(after)).isEqualTo(before);
        assertThat(there.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property(tries = 300)
    void anyTwoPlansOfOneVocabularyCanBeCompared(@ForAll long seed) {
        Random random = new Random(seed);
        Vocabulary vocabulary = new VocabularyGenerator(random).vocabulary();
        Plan one = new PlanGenerator(random).plan(vocabulary);
        Plan other = new PlanGenerator(random).plan(vocabulary);
        assertThat(PlanDiff.between(one, other).applyTo(one)).isEqualTo(other);
    }

    private static final Field<String> NAME = Field.text("k0");
    private final Vocabulary vocabulary = VocabularyGenerator.everyKind();
    private final EntityType type = vocabulary.section("s0").orElseThrow().entity();

    private Plan plan(String... ids) {
        List<Item> items = new ArrayList<>();
        for (String id : ids) {
            items.add(Item.of(id, type));
        }
        return Plan.empty(vocabulary, new PluginStamp("x", "1")).edit("s0", section -> section.withItems(items));
    }

    @Test
    void saysWhatChangedInTheFewestWords() {
        assertThat(PlanDiff.between(plan("a", "b", "c", "d"), plan("b", "c", "d", "a")).changes())
                .containsExactly(new Change.ItemMoved("s0", "a", 0, 3));
        assertThat(PlanDiff.between(plan("a", "b"), plan("a", "n", "b")).changes())
                .containsExactly(new Change.ItemAdded("s0", Item.of("n", type), 1));
        assertThat(PlanDiff.between(plan("a", "b"), plan("b")).changes())
                .containsExactly(new Change.ItemRemoved("s0", Item.of("a", type), 0));
        Plan plan = plan("a", "b");
        Plan named = plan.edit("s0", section -> section.with(section.items().get(1).with(NAME, "x")));
        assertThat(PlanDiff.between(plan, named).changes())
                .containsExactly(new Change.FieldChanged("s0", "b", "k0", Optional.empty(), Optional.of("x")));
    }

    @Test
    void theIndexFindsItemsAndWhoRefersToThem() {
        Quantity sourced = new Quantity(java.math.BigDecimal.ONE, "", FigureInfo.from(new ItemRef("b")));
        EntityType record = EntityType.of("r", Field.text("name"), Field.text("name"), Field.number("n"));
        Item embedded = Item.of("1", record, Map.of("n", sourced));
        Plan plan = plan("a", "b").edit("s0", section -> section.with(Item.of("a", type,
                Map.of("records", List.of(embedded, embedded.withId("2"))))));
        PlanIndex index = PlanIndex.of(plan);
        assertThat(index.find("b")).map(PlanIndex.Entry::section).contains("s0");
        assertThat(index.item("c")).isEmpty();
        assertThat(index.usedBy("b")).containsExactly(new PlanIndex.Use("s0", "a", "records"));
        assertThat(index.usedBy("a")).isEmpty();
    }
}
