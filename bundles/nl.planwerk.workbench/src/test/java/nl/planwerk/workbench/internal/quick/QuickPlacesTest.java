// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.workbench.internal.app.Texts;
import org.junit.jupiter.api.Test;

class QuickPlacesTest {

    /** Authors speak of measures by their numbers. */
    @Test
    void aRecordIsFoundByItsNumber() {
        Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0")).edit(Measures.SECTION_ID, section -> section
                .with(Item.of("m1", Measures.TYPE).with(Measures.TITLE, "Restwarmte").with(Measures.NUMBER, "VB-04"))
                .with(Item.of("m2", Measures.TYPE).with(Measures.TITLE, "Stoom")));
        List<QuickEntry> records = QuickPlaces.records(null, null, plan, new Texts());
        assertThat(QuickMatches.of(records, "vb-04", 9)).extracting(QuickEntry::label).containsExactly("Restwarmte");
        assertThat(QuickMatches.of(records, "stoom", 9)).singleElement()
                .satisfies(entry -> assertThat(entry.detail()).doesNotContain("–"));
    }
}
