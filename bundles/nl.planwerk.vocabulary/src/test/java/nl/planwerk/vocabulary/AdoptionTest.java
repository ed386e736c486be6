// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.vocabulary.Adoption.Standing;
import org.junit.jupiter.api.Test;

class AdoptionTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String OTHER = "f".repeat(64);

    private static Item signOff(String id, String status) {
        return Item.of(id, SignOffs.TYPE).with(SignOffs.BODY, "Stuurgroep").with(SignOffs.STATUS, status);
    }

    private static Plan plan(Item... signOffs) {
        Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"));
        plan = plan.withHeader(plan.header().with(Plans.VERSION, "1.0"));
        for (Item signOff : signOffs) {
            plan = plan.edit(SignOffs.SECTION_ID, section -> section.with(signOff));
        }
        return plan;
    }

    private static Item first(Plan plan) {
        return plan.items(SignOffs.SECTION_ID).get(0);
    }

    @Test
    void onlyADecisionThatWasTakenOnThisVersionAdopts() {
        assertThat(Adoption.standing(plan(), HASH)).isEqualTo(Standing.NOT_ADOPTED);
        assertThat(Adoption.standing(plan(signOff("a", "requested")), HASH)).isEqualTo(Standing.NOT_ADOPTED);
        Plan older = plan(signOff("a", "taken").with(SignOffs.VERSION, "0.9"));
        assertThat(Adoption.standing(older, HASH)).isEqualTo(Standing.NOT_ADOPTED);
        assertThat(Adoption.keeping(older, HASH)).isEqualTo(older);
        assertThat(Adoption.standing(plan(signOff("a", "taken").with(SignOffs.VERSION, "1.0 ")), HASH)).isEqualTo(Standing.OPEN);
    }

    @Test
    void theHashIsKeptOnceAndAnotherDocumentIsKnown() {
        Plan kept = Adoption.keeping(plan(signOff("a", "taken"), signOff("b", "requested")), HASH);
        assertThat(first(kept).get(SignOffs.DOCUMENT_HASH)).contains(HASH);
        assertThat(kept.items(SignOffs.SECTION_ID).get(1).get(SignOffs.DOCUMENT_HASH)).isEmpty();
        assertThat(Adoption.standing(kept, HASH)).isEqualTo(Standing.SAME);
        assertThat(Adoption.standing(kept, OTHER)).isEqualTo(Standing.OTHER);
        assertThat(Adoption.keeping(kept, OTHER)).as("what is kept stays").isEqualTo(kept);
    }

    @Test
    void aDocumentDoesNotPrintItsOwnHash() {
        Plan plan = plan(signOff("a", "taken"), signOff("b", "taken").with(SignOffs.VERSION, "0.9")
                .with(SignOffs.DOCUMENT_HASH, OTHER));
        Plan kept = Adoption.keeping(plan, HASH);
        assertThat(Adoption.asPrinted(kept)).isEqualTo(plan);
        assertThat(Adoption.asPrinted(plan)).isSameAs(plan);
    }
}
