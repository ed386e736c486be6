// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.HeatNetworks;
import nl.planwerk.vocabulary.Measures;
import org.junit.jupiter.api.Test;

class EffectPlacesTest {
    private static final Vocabulary VOCABULARY = CoreVocabulary.with(RijnmondMoerdijk.contribution());

    private static Item measure(String id, String place) {
        return Item.of(id, Measures.TYPE).with(Measures.TITLE, id).with(Measures.EFFECT_LOCATION, place);
    }

    private static Item reducing(String id, String place, String kilotonnes) {
        return measure(id, place).with(Measures.REDUCTION,
                new YearSeries("ktCO2e/yr", new TreeMap<>(Map.of(2030, YearValue.of(kilotonnes))), FigureInfo.NONE));
    }

    private static EffectPlaces places(List<Item> measures, List<Item> networks) {
        return EffectPlaces.of(Plan.empty(VOCABULARY, new PluginStamp(RijnmondMoerdijk.ID, RijnmondMoerdijk.VERSION))
                .edit(Measures.SECTION_ID, section -> section.withItems(measures))
                .edit(HeatNetworks.SECTION_ID, section -> section.withItems(networks)), 2030);
    }

    @Test
    void keepsWhatIsOutsideApart() {
        Item network = Item.of("h", HeatNetworks.TYPE).with(HeatNetworks.AVOIDED, Quantity.of("180", "ktCO2e/yr"))
                .with(HeatNetworks.EFFECT_LOCATION, "elsewhere");
        EffectPlaces places = places(List.of(reducing("a", "site", "140"), reducing("b", "cluster", "60"),
                reducing("c", "severalClusters", "1050"), reducing("d", "abroad", "5")), List.of(network));
        assertThat(places.inside().complete().orElseThrow()).isEqualByComparingTo("200");
        assertThat(places.shared().complete().orElseThrow()).isEqualByComparingTo("1050");
        assertThat(places.outside().complete().orElseThrow()).isEqualByComparingTo("185");
        assertThat(places.unsaid()).isEqualTo(Total.NONE);
    }

    @Test
    void doesNotCountTwiceNorWhatStopped() {
        EffectPlaces places = places(List.of(reducing("a", "site", "140"),
                reducing("b", "site", "1").with(Measures.UMBRELLA, true),
                reducing("c", "site", "1").with(Measures.PHASE, "stopped"),
                reducing("d", "site", "1").with(Measures.ROUTE, "productionChange")), List.of());
        assertThat(places.inside().complete().orElseThrow()).isEqualByComparingTo("140");
    }

    @Test
    void anUnknownReductionLeavesTheSumOpen() {
        EffectPlaces places = places(List.of(reducing("a", "site", "140"), measure("b", "site")), List.of());
        assertThat(places.inside().complete()).isEmpty();
        assertThat(places.inside().known()).isEqualByComparingTo("140");
    }
}
