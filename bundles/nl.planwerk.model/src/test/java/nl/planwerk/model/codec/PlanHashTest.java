// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.testing.PlanGenerator;
import nl.planwerk.model.testing.VocabularyGenerator;

class PlanHashTest {

    @Property(tries = 300)
    void dependsOnWhatThePlanSaysAlone(@ForAll long seed) {
        Random random = new Random(seed);
        Vocabulary vocabulary = new VocabularyGenerator(random).vocabulary();
        PlanGenerator plans = new PlanGenerator(random);
        Plan plan = plans.plan(vocabulary);
        String hash = PlanHash.of(plan, Set.of());
        Plan other = new PlanCodec().rebind(plan, VocabularyGenerator.half(vocabulary));
        assertThat(PlanHash.of(other, Set.of())).isEqualTo(hash);
        List<String> names = new ArrayList<>(plan.header().members().keySet());
        Collections.shuffle(names, random);
        Map<String, Object> members = new LinkedHashMap<>();
        names.forEach(name -> members.put(name, plan.header().members().get(name)));
        Plan shuffled = plan.withHeader(Item.of("plan", plan.header().type(), members))
                .withPlugin(new PluginStamp(plan.plugin().id(), "9.9.9"));
        assertThat(PlanHash.of(shuffled, Set.of())).isEqualTo(hash);
        Plan edited = plans.edited(plan).withPlugin(plan.plugin());
        assertThat(PlanHash.of(edited, Set.of()).equals(hash)).isEqualTo(edited.equals(plan));
    }

    @Property(tries = 100)
    void leavesOutWhatDoesNotCount(@ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = new PlanGenerator(random).plan(new VocabularyGenerator(random).vocabulary());
        plan.sections().keySet().forEach(section -> {
            Map<String, Object> others = new LinkedHashMap<>(plan.sections());
            others.remove(section);
            Plan unsigned = Plan.of(plan.vocabulary(), plan.plugin(), plan.header(), others, plan.unknown());
            assertThat(PlanHash.of(plan, Set.of(section))).isEqualTo(PlanHash.of(unsigned, Set.of())).hasSize(64);
            assertThat(PlanHash.of(plan, Set.of())).isNotEqualTo(PlanHash.of(unsigned, Set.of()));
        });
    }
}
