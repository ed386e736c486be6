// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import nl.planwerk.model.check.Validator;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.value.ItemRef;
import org.junit.jupiter.api.Test;

class KnownRecordsTest {
    private final KnownRecords known = KnownRecords.of(Instruments.SECTION_ID).orElseThrow();
    private final Plan empty = Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"));

    @Test
    void whatIsPickedIsAddedWithItsSourcesOnce() {
        Plan plan = known.add(empty, Set.of("instrument-sde", "instrument-veki"));
        assertThat(plan.items(Instruments.SECTION_ID)).extracting(Item::id)
                .containsExactlyInAnyOrder("instrument-sde", "instrument-veki");
        assertThat(plan.items(Instruments.SECTION_ID)).flatExtracting(item -> item.list(Instruments.SOURCES))
                .extracting(ItemRef::id).allSatisfy(id -> assertThat(plan.section(References.SECTION_ID).item(id)).isPresent());
        assertThat(known.add(plan, Set.of("instrument-sde"))).isEqualTo(plan);
        assertThat(known.missing(plan)).extracting(Item::id).doesNotContain("instrument-sde").isNotEmpty();
    }

    @Test
    void allOfThemMakeAValidPlan() {
        Plan plan = known.add(empty, Set.copyOf(known.missing(empty).stream().map(Item::id).toList()));
        assertThat(known.missing(plan)).isEmpty();
        assertThat(Validator.validate(plan, true).stream()
                .filter(finding -> finding.place().section().equals(Instruments.SECTION_ID))).isEmpty();
    }

    @Test
    void ministriesAndAgenciesAreDatedDataToo() {
        KnownRecords parties = KnownRecords.of(Stakeholders.SECTION_ID).orElseThrow();
        assertThat(parties.date()).isEqualTo("2026-01");
        Plan plan = parties.add(empty, Set.copyOf(parties.missing(empty).stream().map(Item::id).toList()));
        assertThat(Validator.validate(plan, true)).filteredOn(finding -> finding.place().section().equals(Stakeholders.SECTION_ID))
                .isEmpty();
        assertThat(plan.items(Stakeholders.SECTION_ID)).extracting(item -> item.get(Stakeholders.KIND).orElseThrow())
                .contains("ministry", "agency");
        assertThat(plan.items(Stakeholders.SECTION_ID)).filteredOn(item -> item.get(Stakeholders.VERIFICATION)
                .filter("confirmed"::equals).isPresent()).isNotEmpty()
                .allSatisfy(item -> assertThat(item.list(Stakeholders.SOURCES)).isNotEmpty());
        assertThat(plan.items(References.SECTION_ID)).hasSize(2);
    }

    @Test
    void otherSectionsHaveNone() {
        assertThat(KnownRecords.has(Measures.SECTION_ID)).isFalse();
        assertThat(KnownRecords.of(Measures.SECTION_ID)).isEmpty();
    }
}
