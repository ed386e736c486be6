// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.CoreVocabulary;
import org.junit.jupiter.api.Test;

class Co2ChainTest {
    private static final Vocabulary VOCABULARY = CoreVocabulary.with(RijnmondMoerdijk.contribution());

    private static Item link(String id, String kind) {
        return Item.of(id, Co2Links.TYPE).with(Co2Links.TITLE, id).with(Co2Links.KIND, kind);
    }

    private static Item link(String id, String kind, String unit, String amount) {
        return link(id, kind).with(Co2Links.AMOUNT,
                new YearSeries(unit, new TreeMap<>(Map.of(2030, YearValue.of(amount))), FigureInfo.NONE));
    }

    private static Co2Chain.Year chain(Item... links) {
        Plan plan = Plan.empty(VOCABULARY, new PluginStamp(RijnmondMoerdijk.ID, RijnmondMoerdijk.VERSION));
        List<Co2Chain.Year> years =
                Co2Chain.of(plan.edit(Co2Links.SECTION.id(), section -> section.withItems(List.of(links))));
        assertThat(years).hasSize(1);
        return years.get(0);
    }

    @Test
    void isShortOfTheNarrowerOfTransportAndStorage() {
        Co2Chain.Year year = chain(link("a", "capture", "kt/yr", "1800"), link("b", "capture", "Mt/yr", "1.4"),
                link("c", "transport", "Mt/yr", "5"), link("d", "storage", "Mt/yr", "2.5"));
        assertThat(year.capacity().orElseThrow()).isEqualByComparingTo("2500");
        assertThat(year.shortage().orElseThrow()).isEqualByComparingTo("700");
    }

    @Test
    void hasNoNegativeShortage() {
        Co2Chain.Year year = chain(link("a", "capture", "kt/yr", "100"), link("c", "transport", "kt/yr", "500"),
                link("d", "storage", "kt/yr", "500"));
        assertThat(year.shortage().orElseThrow()).isZero();
    }

    @Test
    void anUnknownPlantLeavesALowerBound() {
        Co2Chain.Year year = chain(link("a", "capture", "kt/yr", "3000"), link("b", "capture"),
                link("c", "transport", "kt/yr", "2500"), link("d", "storage", "kt/yr", "2500"));
        assertThat(year.shortage()).isEmpty();
        assertThat(year.leastShortage().orElseThrow()).isEqualByComparingTo("500");
    }

    @Test
    void anUnknownLineIsNoCapacityOfZero() {
        Co2Chain.Year year = chain(link("a", "capture", "kt/yr", "3000"), link("c", "transport"),
                link("d", "storage", "kt/yr", "2500"));
        assertThat(year.capacity()).isEmpty();
        assertThat(year.leastShortage()).isEmpty();
    }

    @Test
    void aLinkThatStartsLaterHasNoPart() {
        Co2Chain.Year year = chain(link("a", "capture", "kt/yr", "100"), link("c", "transport", "kt/yr", "500"),
                link("d", "storage", "kt/yr", "500"),
                link("late", "storage").with(Co2Links.START_YEAR, Quantity.of("2035", "")));
        assertThat(year.stored().unknown()).isZero();
        assertThat(year.shortage()).isPresent();
    }
}
