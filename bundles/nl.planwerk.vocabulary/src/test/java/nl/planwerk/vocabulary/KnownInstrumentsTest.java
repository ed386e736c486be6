// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.planwerk.model.check.Validator;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.PartialDate;
import org.junit.jupiter.api.Test;

class KnownInstrumentsTest {
    private final Plan plan = KnownInstruments.plan();

    @Test
    void areValidAndDated() {
        assertThat(Validator.validate(plan, true)).isEmpty();
        assertThat(plan.get(Plans.DATE)).isPresent();
        assertThat(plan.items(Instruments.SECTION_ID)).extracting(item -> item.get(Instruments.CODE).orElseThrow())
                .doesNotHaveDuplicates().contains("SDE++", "VEKI", "EU-ETS");
    }

    @Test
    void whatIsConfirmedNamesItsSource() {
        List<Item> confirmed = plan.items(Instruments.SECTION_ID).stream()
                .filter(item -> item.get(Instruments.VERIFICATION).filter("confirmed"::equals).isPresent()).toList();
        assertThat(confirmed).isNotEmpty().allSatisfy(item -> assertThat(
                !item.list(Instruments.SOURCES).isEmpty() || item.get(Instruments.LEGAL_BASIS).isPresent()).as(item.id()).isTrue());
    }

    @Test
    void aRoundHasItsDates() {
        Item veki = plan.section(Instruments.SECTION_ID).item("instrument-veki").orElseThrow();
        assertThat(veki.get(Instruments.OPEN_FROM)).contains(PartialDate.parse("2025-09-16"));
        assertThat(veki.get(Instruments.OPEN_UNTIL)).contains(PartialDate.parse("2026-02-02"));
        assertThat(veki.get(Instruments.MAXIMUM).orElseThrow().amount()).isEqualByComparingTo("30");
    }
}
