// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.clusters.rijnmondmoerdijk.Co2Links;
import nl.planwerk.clusters.rijnmondmoerdijk.ImportTerminals;
import nl.planwerk.clusters.rijnmondmoerdijk.RijnmondMoerdijk;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.EnergyFlows;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import org.junit.jupiter.api.Test;

class RijnmondMoerdijkPagesTest {
    private static final Plan EMPTY = Plan.empty(CoreVocabulary.with(RijnmondMoerdijk.contribution()),
            new PluginStamp(RijnmondMoerdijk.ID, RijnmondMoerdijk.VERSION));
    private static final Formats DUTCH = Formats.of(Locale.forLanguageTag("nl"));

    private static Item link(String kind, String kilotonnes) {
        return Item.of(kind, Co2Links.TYPE).with(Co2Links.KIND, kind)
                .with(Co2Links.AMOUNT, series("kt/yr", 2030, kilotonnes));
    }

    private static Overview chain(Item... links) {
        return new Co2ChainPage().overview(
                EMPTY.edit(Co2Links.SECTION.id(), section -> section.withItems(List.of(links))), DUTCH);
    }

    @Test
    void importsOfOneMoleculeAreHeldAgainstItsDemand() {
        assertThat(imports("18.8").rows().get(0).texts()).containsExactly("2030", "1.000", "–", "–");
        assertThat(imports("18.8").remarks()).containsExactly(new Overview.Remark(State.WRONG,
                "Er wordt minder gemaakt en ingevoerd dan gevraagd: ammoniak (2030)."));
        assertThat(imports("18.6").remarks()).extracting(Overview.Remark::state).containsExactly(State.FINE);
    }

    private static Overview imports(String petajoules) {
        Item terminal = Item.of("t", ImportTerminals.TYPE).with(ImportTerminals.MOLECULES, List.of("ammonia"))
                .with(ImportTerminals.AMOUNT, series("Mt/yr", 2030, "1"));
        Item demand = Item.of("d", EnergyFlows.TYPE).with(EnergyFlows.CARRIER, "ammonia").with(EnergyFlows.DIRECTION, "demand")
                .with(EnergyFlows.ENERGY, new ScenarioSeries(Map.of("midden", series("PJ/yr", 2030, petajoules))));
        return new ImportsPage().overview(EMPTY.withHeader(EMPTY.header().with(Plans.SCENARIO, "midden"))
                .edit(ImportTerminals.SECTION.id(), section -> section.with(terminal))
                .edit(EnergyFlows.SECTION_ID, section -> section.with(demand)), DUTCH);
    }

    @Test
    void withoutAmountsNothingIsSaidOfImports() {
        Item several = Item.of("t", ImportTerminals.TYPE).with(ImportTerminals.MOLECULES, List.of("ammonia", "hydrogen"));
        assertThat(new ImportsPage().overview(EMPTY.edit(ImportTerminals.SECTION.id(), section -> section.with(several)), DUTCH)
                .remarks()).extracting(Overview.Remark::state).containsExactly(State.UNKNOWN);
    }

    @Test
    void theNarrowestLinkDecides() {
        Overview overview = chain(link("capture", "3000"), link("transport", "2500"), link("storage", "4000"));
        assertThat(overview.rows().get(0).texts()).containsExactly("2030", "3.000", "2.500", "4.000", "500");
        assertThat(overview.remarks()).extracting(Overview.Remark::state).containsExactly(State.WRONG);
    }

    @Test
    void anUnknownPlantMakesTheShortageALowerBound() {
        Item unknown = Item.of("x", Co2Links.TYPE).with(Co2Links.KIND, Co2Links.CAPTURE);
        Overview overview = chain(link("capture", "3000"), unknown, link("transport", "2500"), link("storage", "4000"));
        assertThat(overview.rows().get(0).texts())
                .containsExactly("2030", "ten minste 3.000", "2.500", "4.000", "ten minste 500");
        assertThat(chain(link("capture", "3000"), unknown).remarks()).extracting(Overview.Remark::state)
                .containsExactly(State.UNKNOWN);
    }

    @Test
    void reductionsStandByPlaceWithTheirSum() {
        Item inside = Item.of("a", Measures.TYPE).with(Measures.EFFECT_LOCATION, "site")
                .with(Measures.REDUCTION, series("ktCO2e/yr", 2030, "100"));
        Item unsaid = Item.of("b", Measures.TYPE).with(Measures.REDUCTION, series("ktCO2e/yr", 2030, "40"));
        Overview overview = new EffectPlacesPage().overview(
                EMPTY.edit(Measures.SECTION_ID, section -> section.withItems(List.of(inside, unsaid))), DUTCH);
        assertThat(overview.rows().get(0).texts()).containsExactly("2030", "100", "–", "–", "40", "140");
        assertThat(overview.remarks()).extracting(Overview.Remark::state).containsExactly(State.UNKNOWN, State.FINE);
    }

    private static YearSeries series(String unit, int year, String value) {
        return new YearSeries(unit, new TreeMap<>(Map.of(year, YearValue.of(value))), FigureInfo.NONE);
    }
}
