// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.Vocabulary;

/**
 * Which texts a vocabulary needs, so that whoever contributes to it can test that none is missing.
 */
public final class RequiredTexts {
    private final List<List<String>> keys = new ArrayList<>();

    private RequiredTexts() {
    }

    /** All needed texts: each a list of keys of which one must have a text. */
    public static List<List<String>> of(Vocabulary vocabulary) {
        RequiredTexts texts = new RequiredTexts();
        vocabulary.chapters().forEach(chapter -> texts.add("chapter." + chapter.id()));
        vocabulary.sections().forEach(section -> texts.add("section." + section.id()));
        entities(vocabulary).values().forEach(texts::addEntity);
        vocabulary.contributions().forEach(c -> {
            c.units().forEach(unit -> texts.add("unit." + unit.id()));
            c.codeLists().forEach(texts::addCodes);
        });
        return List.copyOf(texts.keys);
    }

    /** All entity types by id: the header, those of sections, and those embedded in them. */
    public static Map<String, EntityType> entities(Vocabulary vocabulary) {
        Map<String, EntityType> all = new LinkedHashMap<>();
        collect(vocabulary.header(), all);
        vocabulary.sections().forEach(section -> collect(section.entity(), all));
        return all;
    }

    private static void collect(EntityType type, Map<String, EntityType> all) {
        if (all.putIfAbsent(type.id(), type) == null) {
            for (Field<?> field : type.fields()) {
                if (field.kind() instanceof FieldKind.Records records) {
                    collect(records.type(), all);
                }
            }
        }
    }

    private void addEntity(EntityType type) {
        add("entity." + type.id());
        add("entity." + type.id() + ".plural");
        for (Field<?> field : type.fields()) {
            add("group." + field.group());
            add(type.id() + "." + field.id(), "field." + field.id());
            add(type.id() + "." + field.id() + ".help", "field." + field.id() + ".help");
        }
    }

    private void addCodes(CodeList list) {
        list.codes().forEach(code -> add("code." + list.id() + "." + code.id()));
    }

    private void add(String... alternatives) {
        keys.add(List.of(alternatives));
    }
}
