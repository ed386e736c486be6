// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package #package#;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import nl.planwerk.checks.CheckEngine;
import nl.planwerk.checks.Problem;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.CoreVocabulary;
import org.junit.jupiter.api.Test;

class YearsInOrderTest {
    private final Vocabulary vocabulary = CoreVocabulary.with(OwnCluster.contribution());

    @Test
    void tellsAndMends() {
        Item quay = Item.of("q", Quays.TYPE).with(Quays.NAME, "West").with(Quays.START_YEAR, Quantity.of("2031", ""))
                .with(Quays.END_YEAR, Quantity.of("2030", ""));
        Plan plan = Plan.empty(vocabulary, new PluginStamp(OwnCluster.ID, OwnCluster.VERSION))
                .with(Section.empty(Quays.SECTION.id()).with(quay));
        CheckEngine engine = new CheckEngine(List.of(new YearsInOrder()));
        engine.start(plan);
        Problem problem = engine.problems().get(0);
        assertEquals("West starts in 2031 and ends in 2030. Correct one of the years.",
                problem.message(Locale.ENGLISH, vocabulary));
        Plan mended = engine.fixes(problem).get(0).edit().apply(plan);
        engine.update(mended);
        assertEquals(List.of(), engine.problems());
    }
}
