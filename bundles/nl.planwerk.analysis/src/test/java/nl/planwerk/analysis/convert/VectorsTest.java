// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.planwerk.vocabulary.CoreVocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The agreed test vectors, kept as data in {@code vectors.json}. */
class VectorsTest {
    private static final Converter UNITS = Converter.of(CoreVocabulary.with());

    /** What a vector must give, by the name of the expected member. */
    private interface Calculation {
        Map<String, List<BigDecimal>> of(JsonNode input);
    }

    private static final Map<String, Calculation> CALCULATIONS = new LinkedHashMap<>();

    static {
        one("T01", in -> Energy.petajoule(number(in, "value")));
        one("T02", in -> Energy.terawattHours(number(in, "value")));
        one("T03", in -> Energy.gigawattHours(number(in, "value"), number(in, "hours")));
        one("T04", in -> Energy.kilotonne(number(in, "value"), number(in, "hours")));
        one("T05", in -> Fuels.kilotonneCo2(Fuels.terajouleOfGas(number(in, "value"), number(in, "heatingValue")),
                number(in, "emissionFactor")));
        one("T06", in -> unit(Fuels.terajouleOfGas(number(in, "value"), number(in, "heatingValue")), "TJ", "GWh"));
        CALCULATIONS.put("T07", in -> {
            BigDecimal petajoule = Fuels.petajouleOfMass(number(in, "value"), number(in, "heatingValue"));
            return Map.of("value", List.of(petajoule), "gwh", List.of(unit(petajoule, "PJ", "GWh")));
        });
        one("T08", in -> Energy.kilotonneHydrogen(number(in, "megawatt"), number(in, "hours"),
                number(in, "kilowattHourPerKilogram")));
        one("T09", in -> Finance.annuity(number(in, "rate"), in.get("years").intValue()));
        one("T10", in -> Finance.costPerTonne(number(in, "investment"),
                Finance.annuity(number(in, "rate"), in.get("years").intValue()),
                number(in, "maintenance").add(number(in, "energy")), number(in, "reduction")));
        one("T11", in -> Energy.megawattOfWater(number(in, "kilogramPerSecond"), number(in, "kelvin")));
        one("T12", in -> Fuels.petajouleOfBarrels(number(in, "barrelsPerDay"), number(in, "density"),
                number(in, "heatingValue")));
        one("T13", in -> Fuels.petajouleOfGasPerDay(number(in, "millionCubicMetresPerDay"), number(in, "heatingValue")));
        CALCULATIONS.put("T14", in -> Map.of("AR5", List.of(nitrousOxide(in, "ar5")), "AR4", List.of(nitrousOxide(in, "ar4"))));
        one("T15", in -> {
            assertThat(Plausibility.cluster(number(in, "value"))).as("700 Mt is no cluster's total").isFalse();
            assertThat(Plausibility.measure(number(in, "value"))).isFalse();
            return unit(number(in, "value"), "kt", "Mt");
        });
        CALCULATIONS.put("T16", in -> {
            List<BigDecimal> fractions = new ArrayList<>();
            in.get("fractions").forEach(f -> fractions.add(f.decimalValue()));
            List<BigDecimal> steps = Overlap.steps(number(in, "emission"), fractions);
            return Map.of("steps", steps, "value", List.of(steps.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        });
    }

    private static void one(String id, java.util.function.Function<JsonNode, BigDecimal> calculation) {
        CALCULATIONS.put(id, in -> Map.of("value", List.of(calculation.apply(in))));
    }

    private static BigDecimal number(JsonNode node, String member) {
        return node.get(member).decimalValue();
    }

    private static BigDecimal unit(BigDecimal value, String from, String to) {
        return UNITS.convert(value, from, to).orElseThrow();
    }

    private static BigDecimal nitrousOxide(JsonNode in, String gwpSet) {
        return FactorSets.latest().carbonDioxideEquivalent(number(in, "value"), gwpSet, "N2O").orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> vectors() throws IOException {
        try (InputStream in = VectorsTest.class.getResourceAsStream("/nl/planwerk/analysis/vectors.json")) {
            JsonNode vectors = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(in);
            assertThat(vectors).hasSize(CALCULATIONS.size()).hasSize(16);
            List<DynamicTest> tests = new ArrayList<>();
            vectors.forEach(v -> tests.add(DynamicTest.dynamicTest(v.get("id").textValue(), () -> check(v))));
            return tests.stream();
        }
    }

    private static void check(JsonNode vector) {
        Map<String, List<BigDecimal>> results = CALCULATIONS.get(vector.get("id").textValue()).of(vector.get("input"));
        BigDecimal tolerance = new BigDecimal(vector.get("tolerance").textValue());
        JsonNode expected = vector.get("expected");
        assertThat(results).hasSize(expected.size());
        expected.properties().forEach(e -> {
            List<BigDecimal> wanted = new ArrayList<>();
            if (e.getValue().isArray()) {
                e.getValue().forEach(number -> wanted.add(number.decimalValue()));
            } else {
                wanted.add(e.getValue().decimalValue());
            }
            List<BigDecimal> got = results.get(e.getKey());
            assertThat(got).as(e.getKey()).hasSameSizeAs(wanted);
            for (int i = 0; i < wanted.size(); i++) {
                assertThat(got.get(i).subtract(wanted.get(i)).abs()).as(e.getKey()).isLessThanOrEqualTo(tolerance);
            }
        });
    }
}
