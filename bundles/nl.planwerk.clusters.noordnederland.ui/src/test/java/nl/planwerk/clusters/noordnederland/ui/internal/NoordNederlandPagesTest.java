// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.clusters.noordnederland.BioFeedstocks;
import nl.planwerk.clusters.noordnederland.EnergySplit;
import nl.planwerk.clusters.noordnederland.NoordNederland;
import nl.planwerk.clusters.noordnederland.Productions;
import nl.planwerk.clusters.noordnederland.ValleyProjects;
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

class NoordNederlandPagesTest {
    private static final Plan EMPTY = Plan.empty(CoreVocabulary.with(NoordNederland.contribution()),
            new PluginStamp(NoordNederland.ID, NoordNederland.VERSION));
    private static final Formats DUTCH = Formats.of(Locale.forLanguageTag("nl"));

    private static Overview intensity(Item production) {
        return new IntensityPage().overview(EMPTY.edit(Productions.SECTION.id(), section -> section.with(production)), DUTCH);
    }

    @Test
    void theValleyAddsUpByLink() {
        Item first = Item.of("a", ValleyProjects.TYPE).with(ValleyProjects.TITLE, "Elektrolyse").with(ValleyProjects.LINK, "production")
                .with(ValleyProjects.CAPACITY, Quantity.of("0.1", "GW"));
        Item second = Item.of("b", ValleyProjects.TYPE).with(ValleyProjects.TITLE, "Fabriek").with(ValleyProjects.LINK, "production");
        Item bio = Item.of("c", BioFeedstocks.TYPE).with(BioFeedstocks.TITLE, "Suiker");
        Overview overview = new HydrogenValleyPage().overview(EMPTY
                .edit(ValleyProjects.SECTION.id(), section -> section.withItems(List.of(first, second)))
                .edit(BioFeedstocks.SECTION.id(), section -> section.with(bio)), DUTCH);
        assertThat(overview.rows().get(0).texts()).containsExactly("productie", "2", "ten minste 100", "onbekend");
        assertThat(overview.rows().get(3).texts()).containsExactly("gebruik", "0", "–", "–");
        assertThat(overview.remarks()).extracting(Overview.Remark::text).hasSize(2)
                .satisfies(texts -> assertThat(texts.get(0)).endsWith(": Fabriek."))
                .satisfies(texts -> assertThat(texts.get(1)).endsWith(": Suiker."));
    }

    @Test
    void bothFiguresStandSideBySide() {
        Overview overview = intensity(Item.of("p", Productions.TYPE).with(Productions.TITLE, "Zout")
                .with(Productions.VOLUME, series("kt/yr", 2020, "2"))
                .with(Productions.EMISSION, series("tCO2e/yr", 2020, "500")));
        assertThat(overview.rows().get(0).texts()).containsExactly("Zout", "2020", "500", "2.000", "0,250", "–", "–");
        assertThat(overview.remarks()).extracting(Overview.Remark::state).containsExactly(State.FINE);
    }

    @Test
    void aChangePerTonneThatStandsAloneIsNamed() {
        Item published = Item.of("p", Productions.TYPE).with(Productions.TITLE, "Industrie")
                .with(Productions.BASE_YEAR, Quantity.of("1990", "")).with(Productions.YEAR, Quantity.of("2020", ""))
                .with(Productions.PER_TONNE_CHANGE, Quantity.of("-54", "%"));
        assertThat(intensity(published).rows().get(0).texts())
                .containsExactly("Industrie", "1990–2020", "–", "–", "–", "onbekend", "-54,0");
        assertThat(intensity(published).remarks()).extracting(Overview.Remark::state)
                .containsExactly(State.WRONG, State.UNKNOWN);
        assertThat(intensity(published.with(Productions.ABSOLUTE_CHANGE, Quantity.of("-26", "%"))).remarks())
                .extracting(Overview.Remark::state).containsExactly(State.UNKNOWN, State.FINE);
    }

    @Test
    void theEnergySectorStandsApart() {
        Item plant = Item.of("a", Sites.TYPE).with(Sites.NAME, "Centrale")
                .with(NoordNederland.SPHERE, EnergySplit.ENERGY).with(Sites.EMISSIONS, series("tCO2e/yr", 2020, "70"));
        Item factory = Item.of("b", Sites.TYPE).with(Sites.NAME, "Fabriek").with(Sites.EMISSIONS, series("tCO2e/yr", 2020, "30"));
        Overview overview = new EnergySplitPage().overview(
                EMPTY.edit(Sites.SECTION_ID, section -> section.withItems(List.of(plant, factory))), DUTCH);
        assertThat(overview.rows().get(0).texts()).containsExactly("2020", "–", "70", "30", "100");
        assertThat(overview.remarks()).extracting(Overview.Remark::state).containsExactly(State.UNKNOWN, State.FINE);
        assertThat(overview.remarks().get(0).text()).endsWith(": Fabriek.");
    }

    private static YearSeries series(String unit, int year, String value) {
        return new YearSeries(unit, new TreeMap<>(Map.of(year, YearValue.of(value))), FigureInfo.NONE);
    }
}
