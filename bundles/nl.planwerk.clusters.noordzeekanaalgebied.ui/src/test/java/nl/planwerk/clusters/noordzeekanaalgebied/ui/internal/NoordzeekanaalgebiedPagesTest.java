// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.clusters.noordzeekanaalgebied.AllocationShares;
import nl.planwerk.clusters.noordzeekanaalgebied.GasAllocations;
import nl.planwerk.clusters.noordzeekanaalgebied.LivingEnvironment;
import nl.planwerk.clusters.noordzeekanaalgebied.Noordzeekanaalgebied;
import nl.planwerk.clusters.noordzeekanaalgebied.SteelSteps;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.Overview.State;
import org.junit.jupiter.api.Test;

class NoordzeekanaalgebiedPagesTest {
    private static final Plan EMPTY = Plan.empty(CoreVocabulary.with(Noordzeekanaalgebied.contribution()),
            new PluginStamp(Noordzeekanaalgebied.ID, Noordzeekanaalgebied.VERSION));
    private static final Formats DUTCH = Formats.of(Locale.forLanguageTag("nl"));

    private static Item share(String party, String percent) {
        return Item.of(party, AllocationShares.TYPE).with(AllocationShares.PARTY, party)
                .with(AllocationShares.SHARE, Quantity.of(percent, "%"));
    }

    private static Overview gas(Item... shares) {
        Item gas = Item.of("g", GasAllocations.TYPE).with(GasAllocations.TITLE, "Restgas")
                .with(GasAllocations.EMISSION, series("ktCO2e/yr", 2022, "2")).with(GasAllocations.SHARES, List.of(shares));
        return new ProcessGasPage().overview(EMPTY.edit(GasAllocations.SECTION.id(), section -> section.with(gas)), DUTCH);
    }

    @Test
    void aMeasureStandsWithEachOfItsThemesAndThemesWithoutAreNamed() {
        Item measure = Item.of("m", LivingEnvironment.TYPE).with(LivingEnvironment.TITLE, "Overkapping")
                .with(LivingEnvironment.THEMES, List.of("dust", "noise")).with(LivingEnvironment.DECREASE, Quantity.of("65", "%"));
        Overview overview = new LivingEnvironmentPage().overview(
                EMPTY.edit(LivingEnvironment.SECTION.id(), section -> section.with(measure)), DUTCH);
        assertThat(overview.rows()).hasSize(2).allSatisfy(
                row -> assertThat(row.texts().subList(1, 4)).containsExactly("Overkapping", "onbekend", "65"));
        assertThat(overview.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.state()).isEqualTo(State.UNKNOWN);
            assertThat(remark.text()).contains("geur").doesNotContain("geluid");
        });
    }

    @Test
    void sharesThatMakeAWholeDivideTheEmission() {
        Overview overview = gas(share("staal", "75"), share("stroom", "25"));
        assertThat(overview.rows()).extracting(Overview.Row::texts).containsExactly(
                List.of("Restgas", "staal", "75,0", "2022", "1.500"), List.of("Restgas", "stroom", "25,0", "2022", "500"),
                List.of("Restgas", "Samen", "100,0", "2022", "2.000"));
        assertThat(overview.remarks()).extracting(Overview.Remark::state).containsExactly(State.FINE);
    }

    @Test
    void sharesThatDoNotAreNamed() {
        assertThat(gas(share("staal", "75"), share("stroom", "24")).remarks())
                .containsExactly(new Overview.Remark(State.WRONG, "De aandelen zijn samen niet 100%: Restgas."));
        assertThat(gas().remarks()).extracting(Overview.Remark::state).containsExactly(State.UNKNOWN);
    }

    private static Overview steel(Item step) {
        return new SteelRoutePage().overview(EMPTY.edit(SteelSteps.SECTION.id(), section -> section.with(step)), DUTCH);
    }

    @Test
    void aStepShowsMetalSteelAndScrap() {
        Item step = Item.of("s", SteelSteps.TYPE).with(SteelSteps.TITLE, "Nu")
                .with(SteelSteps.HOT_METAL, series("kt/yr", 2030, "800"))
                .with(SteelSteps.DIRECT_REDUCED_IRON, series("kt/yr", 2030, "0"))
                .with(SteelSteps.SCRAP, series("kt/yr", 2030, "200"))
                .with(SteelSteps.CRUDE_STEEL, series("kt/yr", 2030, "950"));
        assertThat(steel(step).rows().get(0).texts())
                .containsExactly("Nu", "2030", "1.000", "950", "50", "20,0", "onbekend");
        assertThat(steel(step).remarks()).extracting(Overview.Remark::state).containsExactly(State.FINE);
        assertThat(steel(step.with(SteelSteps.CRUDE_STEEL, series("kt/yr", 2030, "1001"))).remarks())
                .extracting(Overview.Remark::state).containsExactly(State.WRONG);
    }

    @Test
    void aStepWithoutFiguresKeepsItsRow() {
        Overview overview = steel(Item.of("s", SteelSteps.TYPE).with(SteelSteps.TITLE, "Later")
                .with(SteelSteps.SCRAP_SHARE, Quantity.of("30", "%")));
        assertThat(overview.rows().get(0).texts())
                .containsExactly("Later", "onbekend", "onbekend", "onbekend", "onbekend", "onbekend", "30,0");
        assertThat(overview.remarks()).extracting(Overview.Remark::state).containsExactly(State.UNKNOWN);
    }

    private static YearSeries series(String unit, int year, String value) {
        return new YearSeries(unit, new TreeMap<>(Map.of(year, YearValue.of(value))), FigureInfo.NONE);
    }
}
