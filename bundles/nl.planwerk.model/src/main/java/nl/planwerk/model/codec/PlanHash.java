// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.schema.BareVocabulary;
import nl.planwerk.model.schema.Vocabulary;

/**
 * The hash of what a plan says, by which an approval knows the plan it approved. It does not depend on the order in which
 * members were written, on the version of the plugin, or on which plugins are installed; every value, every order of items
 * and everything unknown counts.
 */
public final class PlanHash {
    private static final Vocabulary BARE = BareVocabulary.make();

    private PlanHash() {
    }

    /**
     * The hash: SHA-256 of {@link #canonical}, 64 hexadecimal digits.
     *
     * @param without ids of sections that do not count, such as those in which approvals are kept
     */
    public static String of(Plan plan, Set<String> without) {
        return ContentHash.of(canonical(plan, without));
    }

    /** The plan as a file whose members are sorted by name, without those sections and without the plugin's version. */
    public static byte[] canonical(Plan plan, Set<String> without) {
        PlanCodec codec = new PlanCodec();
        Plan bare = codec.rebind(plan, BARE);
        Map<String, Object> sections = new TreeMap<>();
        bare.sections().forEach((id, part) -> {
            if (!without.contains(id)) {
                sections.put(id, sorted((RawValue) part));
            }
        });
        Map<String, Object> header = new TreeMap<>();
        bare.header().members().forEach((name, value) -> header.put(name, sorted((RawValue) value)));
        Map<String, RawValue> unknown = new TreeMap<>();
        bare.unknown().forEach((name, value) -> unknown.put(name, sorted(value)));
        return codec.write(Plan.of(BARE, new PluginStamp(bare.plugin().id(), ""),
                Item.of("plan", BARE.header(), header), sections, unknown));
    }

    private static RawValue sorted(RawValue value) {
        return RawValue.ofTree(sorted(value.tree()));
    }

    private static Object sorted(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((name, value) -> sorted.put((String) name, sorted(value)));
            return new LinkedHashMap<>(sorted);
        } else if (tree instanceof List<?> list) {
            List<Object> sorted = new ArrayList<>();
            list.forEach(element -> sorted.add(sorted(element)));
            return sorted;
        }
        return tree;
    }
}
