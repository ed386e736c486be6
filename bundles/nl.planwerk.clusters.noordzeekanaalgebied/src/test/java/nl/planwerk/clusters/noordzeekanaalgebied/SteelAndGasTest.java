// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Sites;
import org.junit.jupiter.api.Test;

class SteelAndGasTest {
    private static final Vocabulary VOCABULARY = CoreVocabulary.with(Noordzeekanaalgebied.contribution());
    private final Figures figures = new Figures(VOCABULARY);

    private static YearSeries series(String unit, String value) {
        return new YearSeries(unit, new TreeMap<>(Map.of(2022, YearValue.of(value))), FigureInfo.NONE);
    }

    private static Item share(String party) {
        return Item.of(party, AllocationShares.TYPE).with(AllocationShares.PARTY, party);
    }

    private static Item share(String party, String percent) {
        return share(party).with(AllocationShares.SHARE, Quantity.of(percent, "%"));
    }

    private static Item gas(Item... shares) {
        return Item.of("gas", GasAllocations.TYPE).with(GasAllocations.EMISSION, series("MtCO2e/yr", "3.5"))
                .with(GasAllocations.SHARES, List.of(shares));
    }

    @Test
    void theAllocationAddsUpOnlyToExactlyAHundred() {
        assertThat(new GasAllocation(gas(share("a", "66.7"), share("b", "33.3")), figures).addsUp()).isTrue();
        assertThat(new GasAllocation(gas(share("a", "66.7"), share("b", "33.2")), figures).missing().orElseThrow())
                .isEqualByComparingTo("0.1");
        assertThat(new GasAllocation(gas(share("a", "80"), share("b", "30")), figures).missing().orElseThrow())
                .isEqualByComparingTo("-10");
    }

    @Test
    void anUnknownShareIsNotTheRest() {
        GasAllocation allocation = new GasAllocation(gas(share("a", "60"), share("b")), figures);
        assertThat(allocation.missing()).isEmpty();
        assertThat(allocation.addsUp()).isFalse();
        assertThat(allocation.emissions(2022).get("a").orElseThrow()).isEqualByComparingTo("2100000");
        assertThat(allocation.emissions(2022).get("b")).isEmpty();
        assertThat(new GasAllocation(gas(), figures).addsUp()).isFalse();
    }

    @Property
    void twoSharesOfAWholeAlwaysAddUp(@ForAll @IntRange(min = 0, max = 10_000) int hundredths) {
        BigDecimal first = BigDecimal.valueOf(hundredths, 2);
        BigDecimal second = new BigDecimal(100).subtract(first);
        assertThat(new GasAllocation(gas(share("a", first.toPlainString()), share("b", second.toPlainString())), figures)
                .addsUp()).isTrue();
    }

    @Test
    void balancesMetalAndSteel() {
        Item step = Item.of("s", SteelSteps.TYPE).with(SteelSteps.HOT_METAL, series("kt/yr", "3000"))
                .with(SteelSteps.DIRECT_REDUCED_IRON, series("Mt/yr", "2.5")).with(SteelSteps.SCRAP, series("kt/yr", "1500"))
                .with(SteelSteps.CRUDE_STEEL, series("kt/yr", "6500"));
        SteelBalance balance = SteelBalance.of(step, 2022, figures);
        assertThat(balance.loss().orElseThrow()).isEqualByComparingTo("500");
        assertThat(balance.scrapShare().orElseThrow().setScale(3, RoundingMode.HALF_UP)).isEqualTo("21.429");
        SteelBalance unknown = SteelBalance.of(step.without(SteelSteps.HOT_METAL), 2022, figures);
        assertThat(unknown.loss()).isEmpty();
        assertThat(unknown.scrapShare()).isEmpty();
    }

    @Test
    void showsBothBoundaries() {
        Item steel = Item.of("steel", Sites.TYPE).with(Sites.EMISSIONS, series("tCO2e/yr", "5822618"));
        Item power = Item.of("power", Sites.TYPE).with(Sites.EMISSIONS, series("tCO2e/yr", "3911507"));
        Item silent = Item.of("silent", Sites.TYPE);
        Plan plan = Plan.empty(VOCABULARY, new PluginStamp(Noordzeekanaalgebied.ID, Noordzeekanaalgebied.VERSION))
                .edit(Sites.SECTION_ID, section -> section.withItems(List.of(steel, power)))
                .edit(GasAllocations.SECTION.id(), section -> section.withItems(
                        List.of(gas().with(GasAllocations.USER, new ItemRef("power")))));
        Boundaries both = Boundaries.of(plan, 2022);
        assertThat(both.withGasUsers().complete().orElseThrow()).isEqualByComparingTo("9734125");
        assertThat(both.withoutGasUsers().complete().orElseThrow()).isEqualByComparingTo("5822618");
        Plan open = plan.edit(Sites.SECTION_ID, section -> section.with(silent));
        assertThat(Boundaries.of(open, 2022).withoutGasUsers().complete()).isEmpty();
    }
}
