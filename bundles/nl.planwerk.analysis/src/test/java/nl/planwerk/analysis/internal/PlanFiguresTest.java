// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;

import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;
import org.junit.jupiter.api.Test;

class PlanFiguresTest {
    private final FigureSource source = new PlanFigures();

    private static Plan plan(String emission) {
        TreeMap<Integer, YearValue> values = new TreeMap<>();
        values.put(2020, YearValue.of(emission));
        Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("test", "1.0.0"));
        return plan.withHeader(plan.header().with(Plans.BASE_YEAR, Quantity.of("2020", "")))
                .edit(Sites.SECTION_ID, s -> s.withItems(List.of(Item.of("s1", Sites.TYPE)
                        .with(Sites.EMISSIONS, new YearSeries("ktCO2e/yr", values, FigureInfo.NONE)))));
    }

    @Test
    void textsGetFiguresOfTheVeryPlanTheyAskFor() {
        Formats dutch = Formats.of("nl");
        FigureSource.Figures first = source.of(plan("1200"));
        FigureSource.Figures second = source.of(plan("900"));
        assertThat(first.text("emissions.base", dutch).orElseThrow()).startsWith("1.200,0\u00a0");
        assertThat(second.text("emissions.base", dutch).orElseThrow()).startsWith("900,0\u00a0");
        assertThat(first.text("emissions.base", Formats.of("en")).orElseThrow()).startsWith("1,200.0\u00a0");
    }

    @Test
    void whatIsNotKnownOrNoFigureHasNoText() {
        FigureSource.Figures figures = source.of(plan("1200"));
        assertThat(figures.text("gap.all@2030", Formats.of("nl"))).isEmpty();
        assertThat(figures.text("reduction.all@2030", Formats.of("nl"))).isEmpty();
        assertThat(figures.text("nonsense", Formats.of("nl"))).isEmpty();
    }
}
