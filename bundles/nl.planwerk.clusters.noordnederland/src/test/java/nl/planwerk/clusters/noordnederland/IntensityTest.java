// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

class IntensityTest {
    private static final Vocabulary VOCABULARY = CoreVocabulary.with(NoordNederland.contribution());
    private static final Plan EMPTY =
            Plan.empty(VOCABULARY, new PluginStamp(NoordNederland.ID, NoordNederland.VERSION));

    private static YearSeries series(String unit, Map<Integer, String> values) {
        TreeMap<Integer, YearValue> years = new TreeMap<>();
        values.forEach((year, value) -> years.put(year, YearValue.of(value)));
        return new YearSeries(unit, years, FigureInfo.NONE);
    }

    private static Item production(Map<Integer, String> kilotonnes) {
        return Item.of("p", Productions.TYPE).with(Productions.VOLUME, series("kt/yr", kilotonnes));
    }

    private static Item site(String id, String sphere, String tonnes) {
        Item site = Item.of(id, Sites.TYPE).with(Sites.EMISSIONS, series("tCO2e/yr", Map.of(2020, tonnes)));
        return sphere.isEmpty() ? site : site.with(NoordNederland.SPHERE, sphere);
    }

    @Test
    void lessProductionLowersOnlyTheAbsoluteFigure() {
        Item half = production(Map.of(2020, "200", 2022, "100"))
                .with(Productions.EMISSION, series("ktCO2e/yr", Map.of(2020, "80", 2022, "40")));
        Intensity.Change change = Intensity.of(EMPTY, half).between(2020, 2022);
        assertThat(change.absolute().orElseThrow()).isEqualByComparingTo("-50");
        assertThat(change.perTonne().orElseThrow()).isZero();
    }

    @Test
    void takesTheEmissionOfItsSite() {
        Plan plan = EMPTY.edit(Sites.SECTION_ID, section -> section.with(site("s", "industry", "112426")));
        Item sugar = production(Map.of(2020, "100")).with(Productions.SITE, new ItemRef("s"));
        assertThat(Intensity.of(plan, sugar).at(2020).perTonne().orElseThrow()).isEqualByComparingTo("1.12426");
        assertThat(Intensity.of(plan, sugar).years()).hasSize(1);
    }

    @Test
    void anUnknownVolumeGivesNoIntensity() {
        Item open = production(Map.of(2020, "200", 2021, "0"))
                .with(Productions.EMISSION, series("ktCO2e/yr", Map.of(2020, "80", 2021, "1", 2022, "40")));
        Intensity intensity = Intensity.of(EMPTY, open);
        assertThat(intensity.at(2022).perTonne()).isEmpty();
        assertThat(intensity.at(2021).perTonne()).isEmpty();
        assertThat(intensity.between(2020, 2022).perTonne()).isEmpty();
        assertThat(intensity.between(2020, 2022).absolute()).isPresent();
    }

    @Test
    void findsAFigurePerTonneThatStandsAlone() {
        Item alone = production(Map.of()).with(Productions.PER_TONNE_CHANGE, Quantity.of("-54", "%"));
        assertThat(Intensity.of(EMPTY, alone).standsAlone()).isTrue();
        assertThat(Intensity.of(EMPTY, alone.with(Productions.ABSOLUTE_CHANGE, Quantity.of("-26", "%"))).standsAlone())
                .isFalse();
    }

    @Test
    void keepsTheEnergySectorApart() {
        Plan plan = EMPTY.edit(Sites.SECTION_ID, section -> section.withItems(List.of(site("a", "industry", "100"),
                site("b", "energySector", "318719"), site("c", "", "7"), site("d", "industry", "23"))));
        EnergySplit split = EnergySplit.of(plan, 2020);
        assertThat(split.industry().complete().orElseThrow()).isEqualByComparingTo("123");
        assertThat(split.energy().complete().orElseThrow()).isEqualByComparingTo("318719");
        assertThat(split.unassigned().complete().orElseThrow()).isEqualByComparingTo("7");
        assertThat(EnergySplit.of(plan, 2021).industry().complete()).isEmpty();
    }

    @Test
    void addsUpTheHydrogenValleyByLink() {
        Item first = Item.of("1", ValleyProjects.TYPE).with(ValleyProjects.LINK, "production")
                .with(ValleyProjects.CAPACITY, Quantity.of("20", "MW")).with(ValleyProjects.HYDROGEN, Quantity.of("3", "kt/yr"));
        Item second = Item.of("2", ValleyProjects.TYPE).with(ValleyProjects.LINK, "production")
                .with(ValleyProjects.CAPACITY, Quantity.of("4", "GW"));
        Plan plan = EMPTY.edit(ValleyProjects.SECTION.id(), section -> section.withItems(List.of(first, second)));
        HydrogenValley made = HydrogenValley.of(plan, "production");
        assertThat(made.power().complete().orElseThrow()).isEqualByComparingTo("4020");
        assertThat(made.hydrogen().complete()).isEmpty();
        assertThat(made.hydrogen().known()).isEqualByComparingTo("3");
        assertThat(HydrogenValley.of(plan, "storage").power().any()).isFalse();
    }
}
