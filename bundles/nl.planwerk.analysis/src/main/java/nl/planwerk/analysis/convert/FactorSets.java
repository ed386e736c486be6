// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.convert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Plans;

/** The factor sets that come with the product, in {@code factor-sets.json} beside this class, the latest last. */
public final class FactorSets {
    private static final List<FactorSet> ALL = read();

    private FactorSets() {
    }

    public static List<FactorSet> all() {
        return ALL;
    }

    /** The set that a new plan gets. */
    public static FactorSet latest() {
        return ALL.get(ALL.size() - 1);
    }

    /** The set of that {@link FactorSet#name() name}, or the latest version of that id. */
    public static Optional<FactorSet> find(String name) {
        return ALL.stream().filter(set -> set.name().equals(name) || set.id().equals(name)).reduce((a, b) -> b);
    }

    /** The set that a plan names; the latest if it names none, empty if it names one that is not there. */
    public static Optional<FactorSet> of(Plan plan) {
        Optional<String> name = plan.get(Plans.FACTOR_SET);
        return name.isEmpty() ? Optional.of(latest())
                : find(plan.get(Plans.FACTOR_VERSION).map(version -> name.get() + "/" + version).orElse(name.get()));
    }

    /**
     * A new plan that names the latest set with its version, so that it gives the same results ever after; one that names a set
     * already stays as it is.
     */
    public static Plan named(Plan plan) {
        return plan.get(Plans.FACTOR_SET).isPresent() ? plan : plan.withHeader(plan.header()
                .with(Plans.FACTOR_SET, latest().id()).with(Plans.FACTOR_VERSION, latest().version()));
    }

    private static List<FactorSet> read() {
        try (InputStream in = FactorSets.class.getResourceAsStream("/nl/planwerk/analysis/convert/factor-sets.json")) {
            if (in == null) {
                throw new IOException("no factor-sets.json");
            }
            List<FactorSet> sets = new ArrayList<>();
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(in).required("sets")
                    .forEach(node -> sets.add(set(node)));
            return List.copyOf(sets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FactorSet set(JsonNode node) {
        Map<String, Map<String, Factor>> gases = new HashMap<>();
        node.required("warmingPotentials").properties().forEach(e -> gases.put(e.getKey(), factors(e.getValue(), "kt/kt")));
        Map<String, String> sources = new HashMap<>();
        node.required("sources").properties().forEach(e -> sources.put(e.getKey(), e.getValue().textValue()));
        return new FactorSet(node.required("id").textValue(), node.required("version").textValue(),
                node.required("year").intValue(), factors(node.required("emissionFactors"), "kg/GJ"),
                factors(node.required("heatingValues"), "MJ/kg"), factors(node.required("parameters"), ""), gases, sources);
    }

    private static Map<String, Factor> factors(JsonNode node, String unit) {
        Map<String, Factor> factors = new HashMap<>();
        node.properties().forEach(e -> factors.put(e.getKey(), new Factor(e.getValue().required("value").decimalValue(),
                e.getValue().path("unit").asText(unit), e.getValue().required("source").textValue())));
        return factors;
    }
}
