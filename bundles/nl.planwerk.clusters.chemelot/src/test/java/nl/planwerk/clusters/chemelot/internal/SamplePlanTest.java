// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

import nl.planwerk.clusters.chemelot.CarbonBalance;
import nl.planwerk.clusters.chemelot.Chemelot;
import nl.planwerk.clusters.chemelot.NitrousOxideSources;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Sites;
import org.junit.jupiter.api.Test;

class SamplePlanTest {
    private final Plan plan = plan();

    private static Plan plan() {
        try (InputStream in = new ChemelotPlugin().sample().orElseThrow()) {
            return new PlanCodec().read(in, "sample", stamp -> CoreVocabulary.with(Chemelot.contribution()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void keepsContestedFactsContested() {
        Item oci = plan.section(Measures.SECTION_ID).item("ch-04").orElseThrow();
        assertThat(oci.get(Measures.REDUCTION).flatMap(series -> series.at(2030)).map(value -> value.value()))
                .contains(new BigDecimal(800));
        assertThat(oci.get(Measures.PUBLISHED_REDUCTION).flatMap(range -> range.high())).contains(new BigDecimal(1700));
        assertThat(plan.section(Measures.SECTION_ID).item("ch-06").flatMap(m -> m.get(Measures.UMBRELLA)))
                .contains(true);
        assertThat(plan.section(Sites.SECTION_ID).item("ch-s01").flatMap(s -> s.get(Sites.VERIFICATION)))
                .contains("toCheck");
    }

    @Test
    void showsWhatThisClusterAdds() {
        assertThat(plan.items(NitrousOxideSources.SECTION.id())).hasSize(2);
        assertThat(plan.items(Sites.SECTION_ID)).allSatisfy(
                site -> assertThat(site.get(Chemelot.PERMIT_HOLDER)).contains("Chemelot Site Permit B.V."));
    }

    @Test
    void doesNotClaimACarbonBalance() {
        CarbonBalance balance = CarbonBalance.of(plan, 2020);
        assertThat(balance.in().unknown()).isEqualTo(3);
        assertThat(balance.closes()).isEmpty();
    }
}
