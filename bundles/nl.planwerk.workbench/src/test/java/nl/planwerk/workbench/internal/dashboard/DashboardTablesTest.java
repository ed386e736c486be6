// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Obstacles;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workspace.EditPlace;
import org.junit.jupiter.api.Test;

class DashboardTablesTest {
    private static final Formats DUTCH = Formats.of(Locale.forLanguageTag("nl"));

    private static YearSeries series(int year, String value) {
        return new YearSeries("ktCO2e/yr", new TreeMap<>(Map.of(year, YearValue.of(value))), FigureInfo.NONE);
    }

    private static Item measure(String id, String reduction, String certainty) {
        return Item.of(id, Measures.TYPE).with(Measures.TITLE, "Maatregel " + id).with(Measures.PHASE, "feasibility")
                .with(Measures.REDUCTION, series(2030, reduction)).with(Measures.EFFECT_LOCATION, "site")
                .with(Measures.START_YEAR, Quantity.of("2028", ""))
                .with(Measures.SITES, List.of(new ItemRef("s"))).with(Measures.CERTAINTY, Quantity.of(certainty, "%"));
    }

    private static Item obstacle(String id, String owner, String status, String... measures) {
        Item item = Item.of(id, Obstacles.TYPE).with(Obstacles.TITLE, "Knelpunt " + id).with(Obstacles.STATUS, status)
                .with(Obstacles.AFFECTED, List.of(measures).stream().map(ItemRef::new).toList());
        return owner.isEmpty() ? item : item.with(Obstacles.OWNER, owner);
    }

    private static Plan plan(Item... obstacles) {
        Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"));
        return plan.withHeader(plan.header().with(Plans.BASE_YEAR, Quantity.of("2020", ""))
                        .with(Plans.TARGET_YEARS, List.of("2030")))
                .with(Section.empty(Sites.SECTION_ID).withItems(List.of(Item.of("s", Sites.TYPE)
                        .with(Sites.NAME, "Fabriek").with(Sites.EMISSIONS, series(2020, "100")))))
                .with(Section.empty(Measures.SECTION_ID).withItems(List.of(measure("m1", "30", "50"), measure("m2", "10", "90"))))
                .with(Section.empty(Obstacles.SECTION_ID).withItems(List.of(obstacles)));
    }

    private static DashboardTables tables(Plan plan) {
        return new DashboardTables(Analysis.of(plan), DUTCH, new PlanRecords(plan, DUTCH));
    }

    private static List<List<String>> texts(Overview overview) {
        return overview.rows().stream().map(Overview.Row::texts).toList();
    }

    @Test
    void theExpectedValueStandsBesideTheSum() {
        Overview totals = tables(plan()).totals();
        assertThat(totals.columns()).extracting(Overview.Column::title)
                .containsExactly("Cijfer", "Alle maatregelen", "Verwachtingswaarde", "Vanaf FEED");
        assertThat(texts(totals)).contains(List.of("Uitstoot in 2020", "100,0", "–", "–"))
                .anySatisfy(row -> assertThat(row).startsWith("Reductie in 2030", "40,0", "24,0"));
        assertThat(totals.rows()).allMatch(row -> row.place().isPresent());
    }

    @Test
    void openObstaclesStandUnderTheirOwnersAndEachMeasureCountsOnceBelow() {
        Overview open = tables(plan(obstacle("a", "Provincie", "open", "m2"), obstacle("b", "Provincie", "open", "m1", "m2"),
                obstacle("c", "", "open", "m1"), obstacle("d", "Gemeente", "solved", "m1"))).obstacles();
        assertThat(texts(open)).extracting(row -> row.get(0) + "|" + row.get(1) + "|" + row.get(3)).containsExactly(
                "Geen eigenaar|Knelpunt c|30,0", "Provincie (2)|Knelpunt b|40,0", "|Knelpunt a|10,0",
                "Samen, elke maatregel één keer||40,0");
        assertThat(open.rows().get(1).place()).contains(EditPlace.item(Obstacles.SECTION_ID, "b"));
    }

    @Test
    void withoutObstaclesThereIsNoTable() {
        assertThat(tables(plan()).obstacles().rows()).isEmpty();
    }
}
