// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.zeeland.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.clusters.zeeland.CountryShares;
import nl.planwerk.clusters.zeeland.CrossBorderPipes;
import nl.planwerk.clusters.zeeland.ForeignSites;
import nl.planwerk.clusters.zeeland.Zeeland;
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
import nl.planwerk.workspace.EditPlace;
import org.junit.jupiter.api.Test;

class ZeelandPagesTest {
    private static final Plan EMPTY = Plan.empty(CoreVocabulary.with(Zeeland.contribution()),
            new PluginStamp(Zeeland.ID, Zeeland.VERSION));
    private static final Formats DUTCH = Formats.of(Locale.forLanguageTag("nl"));

    @Test
    void aSiteAbroadWithoutAFigureIsWhereTheRowGoes() {
        Item dutch = Item.of("a", Sites.TYPE).with(Sites.EMISSIONS, series("ktCO2e/yr", 2020, "3"));
        Overview overview = new CountryTotalsPage().overview(
                EMPTY.edit(Sites.SECTION_ID, section -> section.with(dutch))
                        .edit(ForeignSites.SECTION.id(), section -> section.with(Item.of("b", ForeignSites.TYPE))), DUTCH);
        assertThat(overview.rows().get(0).texts()).containsExactly("2020", "3.000", "onbekend", "ten minste 3.000");
        assertThat(overview.rows().get(0).place()).contains(new EditPlace("zeeland:foreignSites", "b", "emissions"));
        assertThat(overview.remarks()).extracting(Overview.Remark::state).containsExactly(State.UNKNOWN);
    }

    private static Overview shares(String dutch, String foreign) {
        Item share = Item.of("s", CountryShares.TYPE).with(CountryShares.TITLE, "Waterstof")
                .with(CountryShares.REGION_FIGURE, Quantity.of("580", "kt/yr"))
                .with(CountryShares.DUTCH_SHARE, Quantity.of(dutch, "%"))
                .with(CountryShares.FOREIGN_SHARE, Quantity.of(foreign, "%"));
        return new CountrySharesPage().overview(EMPTY.edit(CountryShares.SECTION.id(), section -> section.with(share)), DUTCH);
    }

    @Test
    void eachFigureIsDividedInItsOwnUnit() {
        List<String> texts = shares("75", "25").rows().get(0).texts();
        assertThat(texts.subList(2, 5)).containsExactly("75,0", "25,0", "100,0");
        assertThat(texts.get(5)).startsWith("435");
        assertThat(texts.get(6)).startsWith("145");
        assertThat(shares("75", "25").remarks()).extracting(Overview.Remark::state).containsExactly(State.FINE);
        assertThat(shares("75", "20").remarks()).extracting(Overview.Remark::state).containsExactly(State.WRONG);
    }

    @Test
    void aPipeHasAnOwnerOnEachSideOrSaysWhoIsMissing() {
        Item pipe = Item.of("p", CrossBorderPipes.TYPE).with(CrossBorderPipes.TITLE, "Waterstofleiding")
                .with(CrossBorderPipes.DUTCH_OPERATOR, "A").with(CrossBorderPipes.DUTCH_LENGTH, Quantity.of("12", "km"));
        Overview one = pipes(pipe);
        assertThat(one.rows().get(0).texts()).containsExactly("Waterstofleiding", "A", "onbekend", "12", "onbekend", "ten minste 12");
        assertThat(one.rows().get(0).place()).contains(new EditPlace("zeeland:crossBorderPipes", "p", "foreignOperator"));
        assertThat(one.remarks()).extracting(Overview.Remark::state).containsExactly(State.UNKNOWN);
        assertThat(pipes(pipe.with(CrossBorderPipes.FOREIGN_OPERATOR, "B")).remarks()).extracting(Overview.Remark::state)
                .containsExactly(State.FINE);
    }

    private static Overview pipes(Item pipe) {
        return new BorderPipesPage().overview(EMPTY.edit(CrossBorderPipes.SECTION.id(), section -> section.with(pipe)), DUTCH);
    }

    private static YearSeries series(String unit, int year, String value) {
        return new YearSeries(unit, new TreeMap<>(Map.of(year, YearValue.of(value))), FigureInfo.NONE);
    }
}
