// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import static nl.planwerk.analysis.Sample.measure;
import static nl.planwerk.analysis.Sample.plan;
import static nl.planwerk.analysis.Sample.series;
import static nl.planwerk.analysis.Sample.site;
import static nl.planwerk.analysis.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import nl.planwerk.analysis.RollUp.Sign;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.Infrastructure;
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

    private static Plan capturing(String captured, String capacity) {
        Item measure = measure("m1", "100").with(Measures.CAPTURED, series("kt/yr", 2030, captured));
        Item pipe = Item.of("n1", Infrastructure.TYPE).with(Infrastructure.TITLE, "Porthos")
                .with(Infrastructure.CARRIERS, List.of("co2")).with(Infrastructure.PLANNED_YEAR, Quantity.of("2026", ""));
        return with(with(plan(), Measures.SECTION_ID, measure), Infrastructure.SECTION_ID,
                capacity.isEmpty() ? pipe : pipe.with(Infrastructure.CAPACITY, Quantity.of(capacity, "kt/yr")));
    }

    private static RollUp.Storage storage(Plan... plans) {
        return RollUp.of(Stream.of(plans).map(Analysis::of).toList()).storage().stream()
                .filter(s -> s.year() == 2030).findFirst().orElseThrow();
    }

    @Test
    void whatIsCapturedIsHeldAgainstWhatCanBeStored() {
        RollUp.Storage full = storage(capturing("300", "500"), capturing("250", "500"));
        assertThat(full.captured().known()).isEqualByComparingTo("550");
        assertThat(full.capacity().known()).as("one Porthos").isEqualByComparingTo("500");
        assertThat(full.room().known()).isEqualByComparingTo("-50");
        assertThat(full.exceeded()).isTrue();
        assertThat(storage(capturing("300", "500"), capturing("200", "500")).exceeded()).isFalse();
        assertThat(storage(capturing("300", "")).exceeded()).as("capacity unknown").isFalse();
        assertThat(storage(capturing("300", "200"), south()).exceeded()).as("more can only be captured").isTrue();
    }
}
