// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.overigeindustrie.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.clusters.overigeindustrie.AggregatedSites;
import nl.planwerk.clusters.overigeindustrie.EnergyHubs;
import nl.planwerk.clusters.overigeindustrie.OverigeIndustrie;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import org.junit.jupiter.api.Test;

class OverigeIndustriePagesTest {
    private static final Plan EMPTY = Plan.empty(CoreVocabulary.with(OverigeIndustrie.contribution()),
            new PluginStamp(OverigeIndustrie.ID, OverigeIndustrie.VERSION));
    private static final Formats DUTCH = Formats.of(Locale.forLanguageTag("nl"));

    private static Item site(String id, String sector, String province) {
        return Item.of(id, Sites.TYPE).with(Sites.SECTOR, sector).with(Sites.PROVINCE, province);
    }

    private static Overview overview(Plan plan) {
        return new SectorProvincePage().overview(plan, DUTCH);
    }

    @Test
    void groupsSayHowManyTheyHold() {
        Item few = Item.of("t", AggregatedSites.TYPE).with(AggregatedSites.TITLE, "Bakkers").with(AggregatedSites.PROVINCE, "utrecht")
                .with(AggregatedSites.COMPANIES, Quantity.of("2", "companies"));
        Item hub = Item.of("h", EnergyHubs.TYPE).with(EnergyHubs.TITLE, "Hub");
        Overview overview = new GroupsPage().overview(EMPTY.edit(AggregatedSites.SECTION.id(), section -> section.with(few))
                .edit(EnergyHubs.SECTION.id(), section -> section.with(hub)), DUTCH);
        assertThat(overview.rows()).extracting(Overview.Row::texts).containsExactly(
                List.of("Bakkers", "samengenomen", "Utrecht", "2"), List.of("Hub", "energiehub", "onbekend", "onbekend"));
        assertThat(overview.remarks()).extracting(Overview.Remark::state).containsExactly(State.WRONG, State.UNKNOWN);
    }

    @Test
    void totalsAreTheSameBothWays() {
        Plan plan = EMPTY.edit(Sites.SECTION_ID, section -> section.withItems(List.of(
                site("a", "food", "utrecht").with(Sites.EMISSIONS, series("ktCO2e/yr", 2022, "12")),
                site("b", "paper", "limburg").with(Sites.EMISSIONS, series("ktCO2e/yr", 2022, "30")),
                site("c", "paper", "utrecht"))));
        Overview overview = overview(plan);
        assertThat(overview.columns()).hasSize(4);
        assertThat(overview.rows()).extracting(row -> row.texts().subList(1, 4)).containsExactly(
                List.of("–", "12,0", "12,0"), List.of("30,0", "onbekend", "ten minste 30,0"),
                List.of("30,0", "ten minste 12,0", "ten minste 42,0"));
        assertThat(overview.rows().get(1).place().orElseThrow().item()).isEqualTo("c");
        assertThat(overview.remarks()).extracting(Overview.Remark::state).containsExactly(State.FINE, State.UNKNOWN);
    }

    @Test
    void companiesThatCanBeRecognisedAreNamed() {
        Item two = Item.of("t", AggregatedSites.TYPE).with(AggregatedSites.TITLE, "Twee bedrijven")
                .with(AggregatedSites.COMPANIES, Quantity.of("2", "companies"));
        Overview overview = overview(EMPTY.edit(AggregatedSites.SECTION.id(), section -> section.with(two)));
        assertThat(overview.remarks()).last().extracting(Overview.Remark::text).asString().endsWith(": Twee bedrijven.");
    }

    @Test
    void anEmptyPlanHasItsTotalsRowOnly() {
        assertThat(overview(EMPTY).rows()).singleElement().extracting(Overview.Row::texts).isEqualTo(List.of("Totaal", "–"));
    }

    private static YearSeries series(String unit, int year, String value) {
        return new YearSeries(unit, new TreeMap<>(Map.of(year, YearValue.of(value))), FigureInfo.NONE);
    }
}
