// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.recovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.schema.BareVocabulary;
import nl.planwerk.model.schema.Vocabulary;

/** A plan as bare JSON, to which {@link Delta}s are applied one after the other. */
final class PlanTree {
    private static final Vocabulary BARE = BareVocabulary.make();

    private static final PlanCodec CODEC = new PlanCodec();

    private PluginStamp plugin;
    private Item header;
    private Map<String, RawValue> unknown;
    private Map<String, Part> parts = new LinkedHashMap<>();

    /** A section: its members but the items, and these by id if they have one each. */
    private static final class Part {
        private Object tree;
        private final Map<String, Object> items = new LinkedHashMap<>();

        Part(Object tree) {
            set(tree);
        }

        void set(Object newTree) {
            tree = newTree;
            items.clear();
            addItems(newTree);
        }

        private void addItems(Object from) {
            if (from instanceof Map<?, ?> map && map.get("items") instanceof List<?> list) {
                for (Object item : list) {
                    if (item instanceof Map<?, ?> members && members.get("id") instanceof String id) {
                        items.put(id, item);
                    }
                }
            }
        }

        void change(Object changed, Object order) {
            addItems(changed);
            tree = changed;
            if (order instanceof List<?> ids) {
                Map<String, Object> old = new LinkedHashMap<>(items);
                items.clear();
                ids.forEach(id -> items.put((String) id, old.get(id)));
            }
        }

        Object done() {
            if (!(tree instanceof Map<?, ?> map) || items.isEmpty()) {
                return tree;
            }
            Map<String, Object> result = new LinkedHashMap<>();
            if (map.get("introduction") != null) {
                result.put("introduction", map.get("introduction"));
            }
            result.put("items", List.copyOf(items.values()));
            map.forEach((name, value) -> {
                if (!name.equals("items")) {
                    result.putIfAbsent((String) name, value);
                }
            });
            return result;
        }
    }

    /** Begins anew with a whole plan. */
    void whole(byte[] bytes) throws PlanFormatException {
        Plan plan = bare(bytes);
        plugin = plan.plugin();
        header = plan.header();
        unknown = plan.unknown();
        parts = new LinkedHashMap<>();
        plan.sections().forEach((id, raw) -> parts.put(id, new Part(((RawValue) raw).tree())));
    }

    /** A plan without any vocabulary: all of it raw. */
    static Plan bare(byte[] bytes) throws PlanFormatException {
        return CODEC.read(bytes, "journal", stamp -> BARE);
    }

    /** Goes one step on. */
    void delta(byte[] bytes) throws PlanFormatException {
        Plan plan = bare(bytes);
        RawValue member = plan.unknown().get(Delta.MEMBER);
        if (member == null || !(member.tree() instanceof Map<?, ?> rest)) {
            return;
        }
        plugin = plan.plugin();
        header = Boolean.TRUE.equals(rest.get("header")) ? plan.header() : header;
        if (rest.get("unknown") instanceof Map<?, ?> members) {
            Map<String, RawValue> all = new LinkedHashMap<>();
            members.forEach((name, value) -> all.put((String) name, RawValue.ofTree(value)));
            unknown = all;
        }
        List<?> whole = rest.get("whole") instanceof List<?> list ? list : List.of();
        Map<?, ?> order = rest.get("order") instanceof Map<?, ?> map ? map : Map.of();
        plan.sections().forEach((id, raw) -> {
            Part part = parts.computeIfAbsent(id, key -> new Part(Map.of()));
            Object tree = ((RawValue) raw).tree();
            if (whole.contains(id)) {
                part.set(tree);
            } else {
                part.change(tree, order.get(id));
            }
        });
        if (rest.get("sections") instanceof List<?> ids) {
            Map<String, Part> old = parts;
            parts = new LinkedHashMap<>();
            ids.forEach(id -> parts.put((String) id, old.get(id)));
        }
    }

    /** The plan as a plan file has it. */
    byte[] bytes() {
        Map<String, Object> sections = new LinkedHashMap<>();
        parts.forEach((id, part) -> sections.put(id, RawValue.ofTree(part.done())));
        return CODEC.write(Plan.of(BARE, plugin, header, sections, unknown));
    }
}
