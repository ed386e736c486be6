// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;

/** Moves a plan to another vocabulary by way of its JSON, part by part; parts of the same type are shared. */
final class Rebinder {
    private final JsonSource source;
    private final Vocabulary vocabulary;

    Rebinder(JsonSource source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
    }

    Plan rebind(Plan plan) {
        if (plan.vocabulary() == vocabulary) {
            return plan;
        }
        Map<String, Object> sections = new LinkedHashMap<>();
        plan.sections().forEach((id, part) -> sections.put(id, part(id, part)));
        keepIdsUnique(plan.sections(), sections);
        return Plan.of(vocabulary, plan.plugin(), item(plan.header(), vocabulary.header()), sections, plan.unknown());
    }

    /** A section that became known but has ids which others have already stays raw. */
    private static void keepIdsUnique(Map<String, Object> before, Map<String, Object> after) {
        Set<String> ids = new HashSet<>();
        before.values().forEach(part -> ids.addAll(idsOf(part)));
        for (Map.Entry<String, Object> part : after.entrySet()) {
            if (before.get(part.getKey()) instanceof RawValue raw && part.getValue() instanceof Section) {
                List<String> own = idsOf(part.getValue());
                if (!Collections.disjoint(ids, own)) {
                    part.setValue(raw);
                } else {
                    ids.addAll(own);
                }
            }
        }
    }

    private static List<String> idsOf(Object part) {
        return part instanceof Section section ? section.items().stream().map(Item::id).toList() : List.of();
    }

    private Object part(String id, Object part) {
        Optional<SectionType> type = vocabulary.section(id);
        if (type.isEmpty()) {
            return part instanceof Section ? raw(part, false) : part;
        }
        if (part instanceof Section section) {
            List<Item> items = new ArrayList<>(section.items().size());
            section.items().forEach(item -> items.add(item(item, type.get().entity())));
            return section.withItems(items);
        }
        return typed(part, false, in -> new PlanReader(in, vocabulary).section(type.get()));
    }

    private Item item(Item item, EntityType type) {
        if (item.type() == type) {
            return item;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        item.members().forEach((name, value) -> members.put(name, value(value, item.type().field(name), type.field(name))));
        return Item.of(item.id(), type, members);
    }

    private Object value(Object value, Optional<Field<?>> before, Optional<Field<?>> after) {
        boolean raw = value instanceof RawValue;
        boolean prose = before.isPresent() && ValueWriter.isProse(before.get().kind());
        if (after.isEmpty()) {
            return raw ? value : raw(value, prose);
        }
        FieldKind<?> kind = after.get().kind();
        if (!raw && before.isPresent() && before.get().kind().equals(kind)) {
            return value;
        }
        return typed(value, prose, in -> new ItemReader(in, vocabulary).value(kind));
    }

    private Object raw(Object value, boolean prose) {
        return raw(source, value, prose);
    }

    /** A value as it stands in a file. */
    static RawValue raw(JsonSource source, Object value, boolean prose) {
        try {
            JsonIn in = source.open("", PlanWriter.part(value, prose), false);
            in.next();
            return in.raw();
        } catch (IOException e) {
            throw new IllegalStateException("own text cannot be read", e);
        }
    }

    private Object typed(Object value, boolean prose, Typing typing) {
        try {
            JsonIn in = source.open("", PlanWriter.part(value, prose), false);
            in.next();
            return typing.read(in);
        } catch (IOException e) {
            return value instanceof RawValue ? value : raw(value, prose);
        }
    }

    private interface Typing {
        Object read(JsonIn in) throws IOException;
    }
}
