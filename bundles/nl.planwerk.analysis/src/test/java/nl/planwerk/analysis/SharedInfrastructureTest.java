// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import static nl.planwerk.analysis.Sample.plan;
import static nl.planwerk.analysis.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.Infrastructure;
import org.junit.jupiter.api.Test;

class SharedInfrastructureTest {
    private static Item pipe(String id, String title, String year) {
        Item pipe = Item.of(id, Infrastructure.TYPE).with(Infrastructure.TITLE, title)
                .with(Infrastructure.CARRIERS, List.of("co2"));
        return year.isEmpty() ? pipe : pipe.with(Infrastructure.PLANNED_YEAR, Quantity.of(year, ""));
    }

    private static Quantity mass(String value, String unit) {
        return Quantity.of(value, unit);
    }

    private static SharedInfrastructure of(Item north, Item south) {
        Plan one = with(plan(), Infrastructure.SECTION_ID, north);
        return SharedInfrastructure.of(List.of(one, with(plan(), Infrastructure.SECTION_ID, south)));
    }

    @Test
    void namesAreTheSameUpToTheColonOrOneStandsInTheOther() {
        assertThat(of(pipe("a", "Porthos: opslag", "2026"), pipe("b", "PORTHOS", "2026")).groups()).hasSize(1)
                .allMatch(SharedInfrastructure.Group::shared);
        assertThat(of(pipe("a", "Delta Rhine Corridor", ""), pipe("b", "Aftakking van de Delta Rhine Corridor", "")).groups())
                .hasSize(1);
        assertThat(of(pipe("a", "Zwaarder elektriciteitsnet", ""), pipe("b", "Zwaarder elektriciteitsnet in Noord", "")).groups())
                .as("no proper name").hasSize(2);
        assertThat(of(pipe("a", "Aramis", ""), pipe("b", "Aramis", "").without(Infrastructure.CARRIERS)).groups())
                .as("no carrier in common").hasSize(2);
    }

    @Test
    void aSharedCapacityCountsOnceFromItsYearOn() {
        SharedInfrastructure shared = of(pipe("a", "Porthos", "2026").with(Infrastructure.CAPACITY, mass("2.5", "Mt/yr")),
                pipe("b", "Porthos", "2026").with(Infrastructure.CAPACITY, mass("2500", "kt/yr")));
        assertThat(shared.co2Capacity(2030).known()).isEqualByComparingTo("2500");
        assertThat(shared.co2Capacity(2030).unknown()).isZero();
        assertThat(shared.co2Capacity(2025)).isEqualTo(Total.EMPTY);
    }

    @Test
    void withoutACapacityTheAllottedPartsAreAddedAndNothingIsUnknown() {
        SharedInfrastructure parts = of(pipe("a", "Aramis", "2030").with(Infrastructure.ALLOTTED, mass("1", "Mt/yr")),
                pipe("b", "Aramis", "2030").with(Infrastructure.ALLOTTED, mass("500", "kt/yr")));
        assertThat(parts.co2Capacity(2030).known()).isEqualByComparingTo("1500");
        assertThat(of(pipe("a", "Aramis", ""), pipe("b", "Porthos", "2030")).co2Capacity(2030)).isEqualTo(
                Total.UNKNOWN.plus(Total.UNKNOWN));
    }

    @Test
    void plansThatTogetherCountOnMoreThanThereIsAreFound() {
        SharedInfrastructure full = of(pipe("a", "Aramis", "2030").with(Infrastructure.CAPACITY, mass("2", "Mt/yr"))
                        .with(Infrastructure.ALLOTTED, mass("1.5", "Mt/yr")),
                pipe("b", "Aramis", "2030").with(Infrastructure.ALLOTTED, mass("700", "kt/yr")));
        SharedInfrastructure.Overclaim claim = full.overclaim(full.groups().get(0)).orElseThrow();
        assertThat(claim.allotted()).isEqualByComparingTo("2.2");
        assertThat(claim.capacity()).isEqualTo(mass("2", "Mt/yr"));
        SharedInfrastructure fits = of(pipe("a", "Aramis", "2030").with(Infrastructure.CAPACITY, mass("2", "Mt/yr")),
                pipe("b", "Aramis", "2030").with(Infrastructure.ALLOTTED, mass("2000", "kt/yr")));
        assertThat(fits.overclaim(fits.groups().get(0))).isEmpty();
        SharedInfrastructure unsaid = of(pipe("a", "Aramis", "2030"),
                pipe("b", "Aramis", "2030").with(Infrastructure.ALLOTTED, mass("2000", "kt/yr")));
        assertThat(unsaid.overclaim(unsaid.groups().get(0))).as("no capacity stated").isEmpty();
    }

    @Test
    void tonnesAreNotComparedWithPower() {
        Quantity power = mass("900", "MW");
        SharedInfrastructure mixed = of(pipe("a", "Aramis", "2030").with(Infrastructure.CAPACITY, mass("2", "Mt/yr"))
                        .with(Infrastructure.ALLOTTED, mass("1.5", "Mt/yr")),
                pipe("b", "Aramis", "2030").with(Infrastructure.CAPACITY, power).with(Infrastructure.ALLOTTED, mass("1", "Mt/yr")));
        assertThat(mixed.overclaim(mixed.groups().get(0))).hasValueSatisfying(claim -> {
            assertThat(claim.capacity()).isEqualTo(mass("2", "Mt/yr"));
            assertThat(claim.allotted()).isEqualByComparingTo("2.5");
        });
        SharedInfrastructure fits = of(pipe("a", "Aramis", "2030").with(Infrastructure.CAPACITY, mass("2", "Mt/yr"))
                        .with(Infrastructure.ALLOTTED, mass("1.5", "Mt/yr")),
                pipe("b", "Aramis", "2030").with(Infrastructure.CAPACITY, power).with(Infrastructure.ALLOTTED, mass("400", "MW")));
        assertThat(fits.overclaim(fits.groups().get(0))).isEmpty();
    }
}
