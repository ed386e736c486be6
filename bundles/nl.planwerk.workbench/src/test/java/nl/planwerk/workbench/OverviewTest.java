// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;
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

class OverviewTest {
    private static final Plan EMPTY = Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"));

    private static OverviewBuilder builder(Plan plan) {
        return new OverviewBuilder(plan, Formats.of(Locale.ENGLISH),
                Messages.of(OverviewTest.class, "OSGI-INF/l10n/workbench"));
    }

    @Test
    void everyRowHasACellForEveryColumn() {
        OverviewBuilder builder = builder(EMPTY).words("a").numbers("b", "%");
        builder.row(Optional.empty(), Overview.Cell.of("x"));
        assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(builder(EMPTY)::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePlansOwnYearsStandInForYearsWithoutFigures() {
        Plan plan = EMPTY.withHeader(EMPTY.header().with(Plans.BASE_YEAR, Quantity.of("2020", ""))
                .with(Plans.TARGET_YEARS, List.of("2030", "2050")));
        assertThat(builder(plan).years(List.of())).containsExactly(2020, 2030, 2050);
        assertThat(builder(plan).years(List.of(2025))).containsExactly(2025);
    }

    @Test
    void aRowGoesToTheFirstRecordThatLacksTheFigure() {
        Item known = Item.of("a", Sites.TYPE).with(Sites.EMISSIONS, new YearSeries("tCO2e/yr",
                new TreeMap<>(Map.of(2020, YearValue.of("1"))), FigureInfo.NONE));
        Item unknown = Item.of("b", Sites.TYPE);
        assertThat(OverviewBuilder.place("sites", List.of(known, unknown), Sites.EMISSIONS, 2020).orElseThrow().item())
                .isEqualTo("b");
        assertThat(OverviewBuilder.place("sites", List.of(known), Sites.EMISSIONS, 2020).orElseThrow().item())
                .isEqualTo("a");
        assertThat(OverviewBuilder.place("sites", List.of(), Sites.EMISSIONS, 2020)).isEmpty();
    }

    @Test
    void unknownIsNeverZero() {
        OverviewBuilder builder = builder(EMPTY);
        assertThat(builder.cell(Optional.empty(), 0).text()).isEqualTo("unknown");
        assertThat(builder.cell(Total.NONE.plus(Optional.empty()), 0).text()).isEqualTo("unknown");
        assertThat(builder.total(new Total(new BigDecimal("5"), 1, 1), 0))
                .isEqualTo(Overview.Cell.total("at least 5"));
    }
}
