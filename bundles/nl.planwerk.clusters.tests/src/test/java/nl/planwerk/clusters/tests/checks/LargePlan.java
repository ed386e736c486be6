// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Measures;

/** The example plan many times over: every copy with companies, places and projects of its own. */
final class LargePlan {
    private static final Set<String> COPIED = Set.of("companies", "sites", "measures", "exchanges", "coSitings", "windLinks",
            "heatNetworks", "energyFlows", "infrastructure", "pilots", "obstacles");

    private LargePlan() {
    }

    /** A plan with at least that many measures. */
    static Plan of(int measures) {
        Plan sample = Bench.sample();
        try {
            ObjectMapper mapper = new ObjectMapper();
            ObjectNode root = (ObjectNode) mapper.readTree(new PlanCodec().write(sample));
            ObjectNode sections = (ObjectNode) root.required("sections");
            int copies = 1 + (measures - 1) / sample.items(Measures.SECTION_ID).size();
            for (String section : COPIED) {
                ArrayNode items = (ArrayNode) sections.required(section).required("items");
                String text = items.toString();
                for (int copy = 1; copy < copies; copy++) {
                    items.addAll((ArrayNode) mapper.readTree(copied(text, copy)));
                }
            }
            return new PlanCodec().read(mapper.writeValueAsString(root).getBytes(StandardCharsets.UTF_8), "large",
                    stamp -> Bench.VOCABULARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the copies share, such as instruments, keeps its id. */
    private static String copied(String items, int copy) {
        return items.replaceAll("\"vb-(c|s|m|x|cs|w|h|e|n|p|k)(\\d+)\"", "\"vb" + copy + "-$1$2\"")
                .replace("NL-999999", String.format("NL-%06d", copy)).replace("Voorbeeldstad\"", "Voorbeeldstad " + copy + "\"")
                .replace("Voorbeeldkust\"", "Voorbeeldkust " + copy + "\"");
    }
}
