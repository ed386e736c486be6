// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.value.LocalizedText;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;

/**
 * Estimates the bytes that two plans do not share: what only the one holds and what only the other holds, for a 64-bit
 * virtual machine with compressed references. Rather too much than too little.
 */
final class StepSize {
    private static final int OBJECT = 24;
    private static final int ENTRY = 56;
    private static final int REFERENCE = 4;

    private StepSize() {
    }

    static long of(Plan before, Plan after) {
        long bytes = 2L * OBJECT + ENTRY * (before.sections().size() + (long) after.sections().size());
        bytes += item(before.header(), after.header()) + item(after.header(), before.header());
        if (before.unknown() != after.unknown()) {
            bytes += value(before.unknown()) + value(after.unknown());
        }
        return bytes + sections(before.sections(), after.sections()) + sections(after.sections(), before.sections());
    }

    /** What the one holds and the other does not. */
    private static long sections(Map<String, Object> one, Map<String, Object> other) {
        long bytes = 0;
        for (Map.Entry<String, Object> entry : one.entrySet()) {
            Object part = entry.getValue();
            Object rival = other.get(entry.getKey());
            if (part == rival) {
                continue;
            }
            if (part instanceof Section section && rival instanceof Section that) {
                bytes += section(section, that);
            } else {
                bytes += part instanceof Section section ? section(section, Section.empty(section.id())) : value(part);
            }
        }
        return bytes;
    }

    private static long section(Section one, Section other) {
        long bytes = 3 * OBJECT + (long) REFERENCE * one.items().size();
        if (one.introduction() != other.introduction()) {
            bytes += value(one.introduction());
        }
        if (one.items() == other.items()) {
            return bytes;
        }
        Set<Item> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        shared.addAll(other.items());
        for (Item item : one.items()) {
            if (!shared.contains(item)) {
                bytes += item(item, other.item(item.id()).orElse(Item.of(item.id(), item.type())));
            }
        }
        return bytes;
    }

    private static long item(Item one, Item other) {
        if (one == other) {
            return 0;
        }
        long bytes = 3 * OBJECT;
        for (Map.Entry<String, Object> member : one.members().entrySet()) {
            bytes += ENTRY + (member.getValue() == other.members().get(member.getKey()) ? 0 : value(member.getValue()));
        }
        return bytes;
    }

    private static long value(Object value) {
        if (value instanceof String text) {
            return 2L * OBJECT + 2L * text.length();
        } else if (value instanceof List<?> list) {
            return 2L * OBJECT + list.stream().mapToLong(element -> REFERENCE + value(element)).sum();
        } else if (value instanceof Map<?, ?> map) {
            return 2L * OBJECT + map.entrySet().stream().mapToLong(e -> ENTRY + value(e.getKey()) + value(e.getValue())).sum();
        } else if (value instanceof Item item) {
            return item(item, Item.of("", item.type()));
        } else if (value instanceof RawValue raw) {
            return OBJECT + value(raw.tree());
        } else if (value instanceof YearSeries series) {
            return 4L * OBJECT + series.values().size() * (ENTRY + 8L * OBJECT);
        } else if (value instanceof ScenarioSeries scenarios) {
            return OBJECT + value(scenarios.byScenario());
        } else if (value instanceof LocalizedText text) {
            return OBJECT + value(text.byLanguage());
        }
        return value instanceof BigDecimal || value instanceof Boolean ? 2L * OBJECT : 8L * OBJECT;
    }
}
