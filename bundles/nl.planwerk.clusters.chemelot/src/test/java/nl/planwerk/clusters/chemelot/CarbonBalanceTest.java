// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Plans;
import org.junit.jupiter.api.Test;

class CarbonBalanceTest {
    private static final Vocabulary VOCABULARY = CoreVocabulary.with(Chemelot.contribution());
    private static final Plan EMPTY = Plan.empty(VOCABULARY, new PluginStamp(Chemelot.ID, Chemelot.VERSION));

    private static YearSeries series(String unit, String value) {
        return new YearSeries(unit, new TreeMap<>(Map.of(2030, YearValue.of(value))), FigureInfo.NONE);
    }

    private static Item flow(String id, String direction) {
        return Item.of(id, CarbonFlows.TYPE).with(CarbonFlows.DIRECTION, direction);
    }

    private static Item flow(String id, String direction, String kilotonnes) {
        return flow(id, direction).with(CarbonFlows.CARBON, series("kt/yr", kilotonnes));
    }

    private static CarbonBalance balance(Item... flows) {
        return CarbonBalance.of(EMPTY.edit(CarbonFlows.SECTION.id(), s -> s.withItems(List.of(flows))), 2030);
    }

    @Test
    void closesWhenWhatGoesInComesOut() {
        CarbonBalance balance = balance(flow("gas", "in", "900"), flow("nafta", "in", "2100"),
                flow("p", "product", "2000"), flow("e", "emission", "900"), flow("w", "waste", "100"));
        assertThat(balance.open().orElseThrow()).isZero();
        assertThat(balance.closes()).contains(true);
    }

    @Test
    void fivePerCentIsTheLimit() {
        assertThat(balance(flow("i", "in", "1000"), flow("p", "product", "950")).closes()).contains(true);
        assertThat(balance(flow("i", "in", "1000"), flow("p", "product", "949.9")).closes()).contains(false);
        assertThat(balance(flow("i", "in", "1000"), flow("p", "product", "1050.1")).closes()).contains(false);
        assertThat(balance(flow("i", "in", "1000"), flow("p", "product", "1100")).openShare().orElseThrow())
                .isEqualByComparingTo("-10");
    }

    @Test
    void anUnknownFlowLeavesItOpen() {
        CarbonBalance balance = balance(flow("i", "in", "1000"), flow("p", "product", "1000"), flow("w", "waste"));
        assertThat(balance.closes()).isEmpty();
        assertThat(balance.out().known()).isEqualByComparingTo("1000");
        assertThat(balance().closes()).isEmpty();
    }

    @Test
    void theWarmingPotentialIsThePlansChoice() {
        Item source = Item.of("n", NitrousOxideSources.TYPE).with(NitrousOxideSources.EMISSION, series("t/yr", "2000"));
        Plan plan = EMPTY.edit(NitrousOxideSources.SECTION.id(), section -> section.with(source));
        assertThat(NitrousOxide.of(plan, 2030).equivalent()).isEmpty();
        assertThat(equivalent(plan, "ar4")).isEqualByComparingTo("596");
        assertThat(equivalent(plan, "ar5")).isEqualByComparingTo("530");
        assertThat(NitrousOxide.of(plan, 2031).equivalent()).isEmpty();
    }

    private static BigDecimal equivalent(Plan plan, String set) {
        return NitrousOxide.of(plan.withHeader(plan.header().with(Plans.GWP_SET, set)), 2030).equivalent().orElseThrow();
    }
}
