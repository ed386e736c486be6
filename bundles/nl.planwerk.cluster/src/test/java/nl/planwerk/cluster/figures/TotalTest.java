// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.HeatNetworks;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Sites;
import org.junit.jupiter.api.Test;

class TotalTest {
    private final Figures figures = new Figures(CoreVocabulary.with());

    @Property
    void oneUnknownMakesTheSumUnknown(@ForAll List<BigDecimal> known) {
        Total total = Total.of(known.stream().map(Optional::of));
        assertThat(total.complete().isPresent()).isEqualTo(!known.isEmpty());
        assertThat(total.plus(Optional.empty()).complete()).isEmpty();
        assertThat(total.plus(Optional.empty()).known()).isEqualByComparingTo(
                known.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void nothingIsNotZero() {
        assertThat(Total.NONE.complete()).isEmpty();
        assertThat(Total.NONE.plus(Optional.of(BigDecimal.ZERO)).complete()).contains(BigDecimal.ZERO);
    }

    @Test
    void readsFiguresInOneUnit() {
        Item network = Item.of("n", HeatNetworks.TYPE).with(HeatNetworks.HEAT, Quantity.of("1800", "TJ/yr"));
        assertThat(figures.of(network, HeatNetworks.HEAT, "PJ/yr").orElseThrow()).isEqualByComparingTo("1.8");
        assertThat(figures.of(network, HeatNetworks.HEAT, "GWh/yr").orElseThrow()).isEqualByComparingTo("500");
        assertThat(figures.of(network, HeatNetworks.HEAT, "MW")).isEmpty();
        assertThat(figures.of(network, HeatNetworks.LENGTH, "km")).isEmpty();
        assertThat(figures.at(Item.of("s", Sites.TYPE), Sites.EMISSIONS, 2020, "ktCO2e/yr")).isEmpty();
        assertThat(Figures.years(List.of(Item.of("m", Measures.TYPE)), Measures.REDUCTION)).isEmpty();
    }
}
