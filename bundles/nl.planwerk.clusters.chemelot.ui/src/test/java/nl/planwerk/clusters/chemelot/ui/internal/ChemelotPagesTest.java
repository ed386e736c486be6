// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.clusters.chemelot.CarbonFlows;
import nl.planwerk.clusters.chemelot.Chemelot;
import nl.planwerk.clusters.chemelot.NitrousOxideSources;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import nl.planwerk.workspace.EditPlace;
import org.junit.jupiter.api.Test;

class ChemelotPagesTest {
    private static final Plan EMPTY = Plan.empty(CoreVocabulary.with(Chemelot.contribution()),
            new PluginStamp(Chemelot.ID, Chemelot.VERSION));
    private static final Formats DUTCH = Formats.of(Locale.forLanguageTag("nl"));

    private static Item flow(String direction, String kilotonnes) {
        return Item.of(direction, CarbonFlows.TYPE).with(CarbonFlows.DIRECTION, direction)
                .with(CarbonFlows.CARBON, series("kt/yr", 2030, kilotonnes));
    }

    private static Overview overview(Item... flows) {
        return new CarbonBalancePage().overview(
                EMPTY.edit(CarbonFlows.SECTION.id(), section -> section.withItems(List.of(flows))), DUTCH);
    }

    @Test
    void aBalanceThatClosesSaysSo() {
        Overview overview = overview(flow("in", "1000"), flow("product", "700"), flow("emission", "280"));
        assertThat(overview.rows()).singleElement().extracting(Overview.Row::texts)
                .isEqualTo(List.of("2030", "1.000", "700", "280", "–", "20", "2,0"));
        assertThat(overview.remarks()).containsExactly(new Overview.Remark(State.FINE,
                "De balans sluit in 2030: het verschil is hoogstens 5% van wat erin gaat."));
    }

    @Test
    void aBalanceThatDoesNotCloseSaysSo() {
        Overview overview = overview(flow("in", "1000"), flow("product", "700"));
        assertThat(overview.remarks()).extracting(Overview.Remark::state).containsExactly(State.WRONG);
    }

    @Test
    void aMissingFlowLeavesALowerBoundAndIsWhereTheRowGoes() {
        Item unknown = Item.of("gas", CarbonFlows.TYPE).with(CarbonFlows.DIRECTION, CarbonFlows.IN);
        Overview overview = overview(flow("in", "1000"), flow("product", "700"), unknown);
        assertThat(overview.rows().get(0).texts()).startsWith("2030", "ten minste 1.000", "700").endsWith("onbekend", "onbekend");
        assertThat(overview.rows().get(0).place()).contains(new EditPlace("chemelot:carbonFlows", "gas", "carbon"));
        assertThat(overview.remarks()).extracting(Overview.Remark::state).containsExactly(State.UNKNOWN);
    }

    @Test
    void nitrousOxideIsConvertedWithTheFactorOfThePlan() {
        Item source = Item.of("s", NitrousOxideSources.TYPE).with(NitrousOxideSources.EMISSION, series("t/yr", 2030, "100"));
        Plan plan = EMPTY.edit(NitrousOxideSources.SECTION.id(), section -> section.with(source));
        Overview without = new NitrousOxidePage().overview(plan, DUTCH);
        assertThat(without.rows().get(0).texts()).containsExactly("2030", "0,100", "onbekend", "onbekend");
        assertThat(without.remarks()).extracting(Overview.Remark::state).containsExactly(State.WRONG, State.FINE);
        Overview with = new NitrousOxidePage().overview(plan.withHeader(plan.header().with(Plans.GWP_SET, "ar5")), DUTCH);
        assertThat(with.rows().get(0).texts()).containsExactly("2030", "0,100", "265", "27");
        assertThat(with.remarks()).extracting(Overview.Remark::state).containsExactly(State.FINE);
    }

    @Test
    void whoHoldsThePermitStandsBesideWhoOperates() {
        Item other = Item.of("a", Sites.TYPE).with(Sites.NAME, "Fabriek").with(Sites.COMPANY, "A").with(Chemelot.PERMIT_HOLDER, "B");
        Overview overview = new PermitsPage().overview(EMPTY.edit(Sites.SECTION_ID,
                section -> section.with(other).with(Item.of("u", Sites.TYPE))), DUTCH);
        assertThat(overview.rows().get(0).texts()).containsExactly("Fabriek", "A", "B", "onbekend");
        assertThat(overview.remarks()).extracting(Overview.Remark::state).containsExactly(State.UNKNOWN, State.FINE);
        assertThat(overview.remarks().get(1).text()).contains("Fabriek");
    }

    private static YearSeries series(String unit, int year, String value) {
        return new YearSeries(unit, new TreeMap<>(Map.of(year, YearValue.of(value))), FigureInfo.NONE);
    }
}
