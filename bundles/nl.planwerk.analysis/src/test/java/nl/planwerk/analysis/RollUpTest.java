// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import static nl.planwerk.analysis.Sample.measure;
import static nl.planwerk.analysis.Sample.plan;
import static nl.planwerk.analysis.Sample.site;
import static nl.planwerk.analysis.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.planwerk.analysis.RollUp.Sign;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Sites;
import org.junit.jupiter.api.Test;

class RollUpTest {
    private static Plan north() {
        return with(with(plan(), Sites.SECTION_ID, site("s1", "600").with(Sites.PERMIT_ID, "NL-200400001"),
                site("s2", "10").with(Sites.NAME, "Fabriek Oost").with(Sites.MUNICIPALITY, "Delfzijl")),
                Measures.SECTION_ID, measure("m1", "100"));
    }

    private static Plan south() {
        return with(plan(), Sites.SECTION_ID, site("a", "300").with(Sites.PERMIT_ID, "nl-200400001 "),
                site("b", "10").with(Sites.NAME, "fabriek oost").with(Sites.MUNICIPALITY, "Delfzijl"));
    }

    @Test
    void addsFiguresAndNeverPercentages() {
        RollUp both = RollUp.of(List.of(Analysis.of(north()), Analysis.of(south())));
        assertThat(both.total(FigureKey.of(Figures.EMISSIONS_BASE)).orElseThrow().known()).isEqualByComparingTo("920");
        Total reduction = both.total(FigureKey.of(Figures.REDUCTION_ALL, 2030)).orElseThrow();
        assertThat(reduction.known()).isEqualByComparingTo("100");
        assertThat(reduction.unknown()).as("the other plan has no measures").isEqualTo(1);
        assertThat(both.total(FigureKey.of(Figures.SHARE_EARLY, 2030))).isEmpty();
        assertThat(both.total(FigureKey.of("nothing"))).isEmpty();
    }

    @Test
    void findsWhatStandsInTwoPlansHoweverItIsWritten() {
        RollUp both = RollUp.of(List.of(Analysis.of(north()), Analysis.of(south())));
        assertThat(both.doubleCounts()).extracting(RollUp.DoubleCount::sign).containsExactlyInAnyOrder(Sign.PERMIT, Sign.PLACE);
        assertThat(RollUp.of(List.of(Analysis.of(north()))).doubleCounts()).isEmpty();
    }
}
