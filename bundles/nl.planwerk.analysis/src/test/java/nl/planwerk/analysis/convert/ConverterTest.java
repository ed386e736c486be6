// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Unit;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Units;

class ConverterTest {
    private static final Vocabulary VOCABULARY = CoreVocabulary.with();
    private final Converter converter = Converter.of(VOCABULARY);

    record UnitPair(Unit from, Unit to) {
    }

    @Provide
    Arbitrary<UnitPair> pairs() {
        return Arbitraries.of(Units.ALL).flatMap(from -> {
            List<Unit> same = Units.ALL.stream().filter(u -> u.dimension() == from.dimension()).toList();
            return Arbitraries.of(same).map(to -> new UnitPair(from, to));
        });
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(Arbitraries.longs().between(-1_000_000_000L, 1_000_000_000L),
                Arbitraries.integers().between(0, 6)).as(BigDecimal::valueOf);
    }

    @Property
    void thereAndBackIsTheSameNumberWithinTheStatedRounding(@ForAll("pairs") UnitPair pair,
            @ForAll("numbers") BigDecimal value) {
        BigDecimal there = converter.convert(value, pair.from().id(), pair.to().id()).orElseThrow();
        BigDecimal back = converter.convert(there, pair.to().id(), pair.from().id()).orElseThrow();
        BigDecimal most = value.abs().movePointLeft(32);
        assertThat(back.subtract(value).abs()).isLessThanOrEqualTo(most);
        boolean ends = there.multiply(pair.to().factor()).compareTo(value.multiply(pair.from().factor())) == 0;
        if (ends) {
            assertThat(back).as("exact where the quotient ends").isEqualByComparingTo(value);
        }
    }

    @Property
    void kilotonnesAndMegatonnesAreAlwaysExact(@ForAll("numbers") BigDecimal value) {
        BigDecimal there = converter.convert(value, "tCO2e/yr", "MtCO2e/yr").orElseThrow();
        assertThat(there).isEqualByComparingTo(value.movePointLeft(9).movePointRight(3));
        assertThat(converter.convert(there, "MtCO2e/yr", "tCO2e/yr").orElseThrow()).isEqualByComparingTo(value);
    }

    @Property
    void energyOfHydrogenThereAndBack(@ForAll("numbers") BigDecimal value) {
        BigDecimal lhv = new BigDecimal("120.1");
        BigDecimal back = Fuels.kilotonneOfEnergy(Fuels.petajouleOfMass(value, lhv), lhv);
        assertThat(back).isEqualByComparingTo(value);
        assertThat(Energy.terawattHours(Energy.petajoule(value))).isEqualByComparingTo(value);
    }

    @Example
    void refusesOtherDimensionsAndUnknownUnits() {
        assertThat(converter.convert(BigDecimal.ONE, "PJ", "kt")).isEmpty();
        assertThat(converter.convert(BigDecimal.ONE, "PJ", "PJ/yr")).isEmpty();
        assertThat(converter.convert(BigDecimal.ONE, "PJ", "furlong")).isEmpty();
    }

    @Example
    void factorSetsAreFoundByNameAndNameTheirSources() {
        FactorSet set = FactorSets.find("reference/2026-1").orElseThrow();
        assertThat(FactorSets.find("reference")).contains(FactorSets.latest());
        assertThat(FactorSets.find("reference/1999")).isEmpty();
        assertThat(set.emission().values()).isNotEmpty().allSatisfy(f -> {
            assertThat(set.sources()).containsKey(f.source());
            assertThat(f.unit()).isEqualTo("kg/GJ");
        });
        assertThat(set.kilotonneCo2(BigDecimal.ONE, "naturalGas").orElseThrow()).isEqualByComparingTo("56.5");
        assertThat(set.kilotonneCo2(BigDecimal.ONE, "electricity")).as("no default for electricity").isEmpty();
        assertThat(set.petajoule(BigDecimal.TEN, "naphtha").orElseThrow()).isEqualByComparingTo("0.44");
        assertThat(set.warmingPotential("ar4", "CH4").orElseThrow()).isEqualByComparingTo("25");
        assertThat(set.warmingPotential("ar6", "CH4")).isEmpty();
    }

    @Example
    void aPlanKeepsTheFactorsItNames() {
        Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("test", "1.0.0"));
        assertThat(FactorSets.of(plan)).as("none named").contains(FactorSets.latest());
        Plan named = FactorSets.named(plan);
        assertThat(named.get(Plans.FACTOR_SET)).contains(FactorSets.latest().id());
        assertThat(named.get(Plans.FACTOR_VERSION)).contains(FactorSets.latest().version());
        assertThat(FactorSets.of(named)).contains(FactorSets.latest());
        Plan other = named.withHeader(named.header().with(Plans.FACTOR_VERSION, "1999"));
        assertThat(FactorSets.of(other)).as("never another version in its place").isEmpty();
        assertThat(FactorSets.named(other)).isSameAs(other);
    }

    @Example
    void annuityAtNoRateIsAnEqualPart() {
        assertThat(Finance.annuity(BigDecimal.ZERO, 8)).isEqualByComparingTo("0.125");
        assertThatThrownBy(() -> Finance.annuity(BigDecimal.ONE, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void claimsOnOneSiteShareWhatIsLeft() {
        List<BigDecimal> steps = Overlap.ofClaims(new BigDecimal(100), List.of(BigDecimal.TEN, new BigDecimal(90)));
        assertThat(steps).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.TEN, new BigDecimal(81));
        assertThat(Overlap.ofClaims(new BigDecimal(100), List.of(new BigDecimal(150), BigDecimal.TEN)))
                .usingElementComparator(BigDecimal::compareTo)
                .as("no more than there is").containsExactly(new BigDecimal(100), BigDecimal.ZERO);
    }
}
