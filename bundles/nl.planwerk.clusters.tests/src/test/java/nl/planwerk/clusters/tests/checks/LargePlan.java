// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.checks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Measures;

/** The example plan many times over: every copy with companies, places and projects of its own. */
final class LargePlan {
    private static final Set<String> COPIED = Set.of("companies", "sites", "measures", "exchanges", "coSitings", "windLinks",
            "heatNetworks", "energyFlows", "infrastructure", "pilots", "obstacles");

    private LargePlan() {
    }

    /** A plan with at least that many measures. It may be larger than any file of a plan. */
    static Plan of(int measures) {
        Plan sample = Bench.sample();
        String text = new String(new PlanCodec().write(sample), StandardCharsets.UTF_8);
        Map<String, List<Item>> items = new LinkedHashMap<>();
        COPIED.forEach(section -> items.put(section, new ArrayList<>(sample.items(section))));
        int copies = 1 + (measures - 1) / sample.items(Measures.SECTION_ID).size();
        for (int copy = 1; copy < copies; copy++) {
            Plan one = Bench.read(copied(text, copy));
            items.forEach((section, all) -> all.addAll(one.items(section)));
        }
        Plan large = sample;
        for (Map.Entry<String, List<Item>> section : items.entrySet()) {
            large = large.edit(section.getKey(), s -> s.withItems(section.getValue()));
        }
        return large;
    }

    /** What the copies share, such as instruments, keeps its id. */
    private static String copied(String items, int copy) {
        return items.replaceAll("\"vb-(c|s|m|x|cs|w|h|e|n|p|k)(\\d+)\"", "\"vb" + copy + "-$1$2\"")
                .replace("NL-999999", String.format("NL-%06d", copy)).replace("Voorbeeldstad\"", "Voorbeeldstad " + copy + "\"")
                .replace("Voorbeeldkust\"", "Voorbeeldkust " + copy + "\"");
    }
}
