// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;

/**
 * Makes plans of a vocabulary, with unknown members at every level and in any order, and edits of plans. The same seed
 * makes the same ones. Ids are {@code i0}, {@code i1}..., so that references often meet a target.
 */
public final class PlanGenerator {
    private final Random random;
    private final ValueGenerator values;
    private int nextId;

    public PlanGenerator(Random random) {
        this.random = random;
        this.values = new ValueGenerator(random);
    }

    public Plan plan(Vocabulary vocabulary) {
        Map<String, Object> sections = new LinkedHashMap<>();
        List<SectionType> types = new ArrayList<>(vocabulary.sections());
        Collections.shuffle(types, random);
        for (SectionType type : types) {
            if (random.nextInt(5) > 0) {
                sections.put(type.id(), section(type));
            }
        }
        Map<String, RawValue> unknown = raws("top");
        sections.putAll(raws("section"));
        for (String member : List.of("planwerk", "plugin")) {
            if (random.nextBoolean()) {
                unknown.put(member, RawValue.ofTree(Map.of("future", values.raw().tree())));
            }
        }
        return Plan.of(vocabulary, new PluginStamp("x", "1.0." + random.nextInt(9)),
                Item.of("plan", vocabulary.header(), members(vocabulary.header())), sections, unknown);
    }

    private Section section(SectionType type) {
        return new Section(type.id(), values.text(), values.list(() -> item(type.entity())), raws("part"));
    }

    /** A new item under a new id. */
    public Item item(EntityType type) {
        return Item.of("i" + nextId++, type, members(type));
    }

    private Map<String, Object> members(EntityType type) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<Field<?>> fields = new ArrayList<>(type.fields());
        Collections.shuffle(fields, random);
        for (Field<?> field : fields) {
            if (random.nextInt(3) > 0) {
                members.put(field.id(), random.nextInt(15) == 0 ? notUnderstood(field.kind()) : value(field.kind()));
            }
        }
        members.putAll(raws("future"));
        return members;
    }

    /** What a known field keeps raw: no value, or where that can be, a value with an unknown part. */
    private static RawValue notUnderstood(FieldKind<?> kind) {
        boolean figure = kind instanceof FieldKind.Number || kind instanceof FieldKind.Series;
        return RawValue.ofTree(figure ? Map.of("future", RawValue.Null.NULL) : RawValue.Null.NULL);
    }

    private Object value(FieldKind<?> kind) {
        if (kind instanceof FieldKind.Records records) {
            return values.list(() -> item(records.type()));
        }
        return values.value(kind);
    }

    private Map<String, RawValue> raws(String prefix) {
        Map<String, RawValue> raws = new LinkedHashMap<>();
        for (int i = random.nextInt(8) - 5; i >= 0; i--) {
            raws.put(prefix + i + values.name(), values.raw());
        }
        return raws;
    }

    /** The plan after a few edits of any sort. */
    public Plan edited(Plan plan) {
        Plan result = plan;
        for (int i = random.nextInt(5); i >= 0; i--) {
            result = edit(result);
        }
        return result;
    }

    private Plan edit(Plan plan) {
        List<SectionType> types = new ArrayList<>(plan.vocabulary().sections());
        SectionType type = types.get(random.nextInt(types.size()));
        Section section = plan.section(type.id());
        List<Item> items = new ArrayList<>(section.items());
        int at = items.isEmpty() ? 0 : random.nextInt(items.size());
        switch (random.nextInt(8)) {
            case 0: return plan.withHeader(Item.of("plan", plan.header().type(), members(plan.header().type())));
            case 1: return plan.with(section.withIntroduction(values.text()));
            case 2: return plan.with(section.with(item(type.entity())));
            case 3: return items.isEmpty() ? plan : plan.with(section.without(items.get(at).id()));
            case 4:
                Collections.shuffle(items, random);
                return plan.with(section.withItems(items));
            case 5: return Plan.of(plan.vocabulary(), plan.plugin(), plan.header(), plan.sections(), raws("top"));
            case 6:
                Map<String, Object> sections = new LinkedHashMap<>(plan.sections());
                sections.putAll(raws("section"));
                sections.remove(type.id());
                return Plan.of(plan.vocabulary(), new PluginStamp("x", "2.0.0"), plan.header(), sections, plan.unknown());
            default:
                return items.isEmpty() ? plan : plan.with(section.with(Item.of(items.get(at).id(), type.entity(),
                        members(type.entity()))));
        }
    }
}
