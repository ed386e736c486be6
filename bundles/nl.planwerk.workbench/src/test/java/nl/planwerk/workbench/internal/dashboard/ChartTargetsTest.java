// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.chart.BarChart;
import nl.planwerk.chart.BarChartSpec;
import nl.planwerk.chart.BarsPlot;
import nl.planwerk.chart.DisplayList;
import nl.planwerk.chart.Theme;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.fonts.FontMetrics;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.Section;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.workspace.EditPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTargetsTest {
    private static final Theme THEME = Theme.neutral();

    private final Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"))
            .with(Section.empty(Sites.SECTION_ID).withItems(List.of(Item.of("s1", Sites.TYPE).with(Sites.NAME, "Noord"),
                    Item.of("s2", Sites.TYPE).with(Sites.NAME, "Zuid"))));
    private final PlanRecords records = new PlanRecords(plan, Formats.of(Locale.forLanguageTag("nl")));
    private final PlanChart chart = chart();
    private final DisplayList drawing = chart.plot().layout(THEME, new FontMetrics(), 400, 200);
    private final ChartTargets targets = ChartTargets.of(chart, drawing, records);

    private static PlanChart chart() {
        BarChartSpec spec = new BarChartSpec("Uitstoot", "locatie", "kton", List.of(
                BarChartSpec.Bar.of("s1", "Noord", new BigDecimal("30")),
                BarChartSpec.Bar.of("both", "Samen", new BigDecimal("50")),
                BarChartSpec.Bar.of("gone", "Weg", new BigDecimal("10"))), List.of("uitstoot"), "nl", 9);
        return new PlanChart("x", "emissions", "Uitstoot", "kton", "", List.of(), "In woorden", BarChart.table(spec),
                new BarsPlot(spec)).with(Map.of("both", new PlanChart.Mark("Samen: 50 kton", List.of("s1", "s2", "s9"))));
    }

    @Test
    void aRecordIsToldWithItsFigures() {
        ChartTargets.Target north = targets.of("s1").orElseThrow();
        assertThat(north.label()).startsWith("Noord: ").contains("30 kton");
        assertThat(north.records()).containsExactly("s1");
        assertThat(records.place("s1")).contains(EditPlace.item(Sites.SECTION_ID, "s1"));
    }

    @Test
    void aMarkLeadsToItsRecordsThatAreThere() {
        assertThat(targets.of("both")).contains(new ChartTargets.Target("both", "Samen: 50 kton", List.of("s1", "s2")));
    }

    @Test
    void whatIsNotInThePlanLeadsNowhere() {
        assertThat(targets.of("gone")).contains(new ChartTargets.Target("gone", "", List.of()));
    }

    @Test
    void allAreFoundInTheOrderInWhichTheyAreDrawn() {
        assertThat(targets.all()).extracting(ChartTargets.Target::key).containsExactly("both", "s1", "gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#0b5a5e", "#5b4a8a", "#ffffff", "#7f0000", "none"})
    void everyColourOfAClusterCanBeReadOnDark(String accent) {
        Theme theme = ScreenTheme.of(true, Optional.of(accent));
        assertThat(theme.accent().contrast(theme.background())).isGreaterThanOrEqualTo(Theme.TEXT_CONTRAST);
        assertThat(theme.background()).isNotEqualTo(THEME.background());
    }
}
