// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.zeeland;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Sites;
import org.junit.jupiter.api.Test;

class CountriesTest {
    private static final Vocabulary VOCABULARY = CoreVocabulary.with(Zeeland.contribution());

    private static YearSeries series(String unit, String value) {
        return new YearSeries(unit, new TreeMap<>(Map.of(2022, YearValue.of(value))), FigureInfo.NONE);
    }

    private static Plan plan(Item foreign) {
        Item site = Item.of("nl", Sites.TYPE).with(Sites.EMISSIONS, series("tCO2e/yr", "2749881"));
        return Plan.empty(VOCABULARY, new PluginStamp(Zeeland.ID, Zeeland.VERSION))
                .edit(Sites.SECTION_ID, section -> section.with(site))
                .edit(ForeignSites.SECTION.id(), section -> section.with(foreign));
    }

    @Test
    void aBelgianTonneIsNeverInTheDutchTotal() {
        CountryTotals totals = CountryTotals.of(
                plan(Item.of("be", ForeignSites.TYPE).with(ForeignSites.EMISSIONS, series("ktCO2e/yr", "1000"))), 2022);
        assertThat(totals.dutch().complete().orElseThrow()).isEqualByComparingTo("2749881");
        assertThat(totals.foreign().complete().orElseThrow()).isEqualByComparingTo("1000000");
        assertThat(totals.region().complete().orElseThrow()).isEqualByComparingTo("3749881");
    }

    @Test
    void anUnknownForeignSiteLeavesTheRegionOpen() {
        CountryTotals totals = CountryTotals.of(plan(Item.of("be", ForeignSites.TYPE)), 2022);
        assertThat(totals.dutch().complete()).isPresent();
        assertThat(totals.region().complete()).isEmpty();
    }

    @Test
    void splitsAFigureOverBothCountries() {
        Item share = Item.of("x", CountryShares.TYPE).with(CountryShares.REGION_FIGURE, Quantity.of("6.5", "Mt/yr"))
                .with(CountryShares.DUTCH_SHARE, Quantity.of("60", "%"));
        assertThat(CountrySplit.of(share).addsUp()).isFalse();
        assertThat(CountrySplit.of(share).foreign()).isEmpty();
        CountrySplit whole = CountrySplit.of(share.with(CountryShares.FOREIGN_SHARE, Quantity.of("40", "%")));
        assertThat(whole.addsUp()).isTrue();
        assertThat(whole.dutch().orElseThrow()).isEqualByComparingTo("3.9");
        assertThat(CountrySplit.of(share.with(CountryShares.FOREIGN_SHARE, Quantity.of("40.1", "%"))).addsUp()).isFalse();
    }

    @Test
    void aPipeNeedsAnOwnerOnBothSides() {
        Item pipe = Item.of("p", CrossBorderPipes.TYPE).with(CrossBorderPipes.DUTCH_OPERATOR, "A")
                .with(CrossBorderPipes.DUTCH_LENGTH, Quantity.of("12", "km"));
        Figures figures = new Figures(VOCABULARY);
        assertThat(PipeSides.of(pipe, figures).ownedOnBothSides()).isFalse();
        assertThat(PipeSides.of(pipe, figures).length().complete()).isEmpty();
        PipeSides both = PipeSides.of(pipe.with(CrossBorderPipes.FOREIGN_OPERATOR, "B")
                .with(CrossBorderPipes.FOREIGN_LENGTH, Quantity.of("3.5", "km")), figures);
        assertThat(both.ownedOnBothSides()).isTrue();
        assertThat(both.length().complete().orElseThrow()).isEqualByComparingTo("15.5");
    }
}
