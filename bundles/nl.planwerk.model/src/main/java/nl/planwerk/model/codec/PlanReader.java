// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonToken;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;

/** Reads a plan of the current format in one pass. */
final class PlanReader {
    private final JsonIn in;
    private final Vocabulary vocabulary;
    private final ItemReader items;
    private final WordReader words;
    private final Set<String> ids = new HashSet<>();

    PlanReader(JsonIn in, Vocabulary vocabulary) {
        this.in = in;
        this.vocabulary = vocabulary;
        this.items = new ItemReader(in, vocabulary);
        this.words = new WordReader(in);
    }

    /** Reads the whole text. */
    Plan read(PluginStamp plugin) throws IOException {
        in.next();
        in.expect(JsonToken.START_OBJECT, "codec.notAPlan");
        Item header = Item.of("plan", vocabulary.header());
        Map<String, Object> sections = Map.of();
        Map<String, RawValue> unknown = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.next();
            if (!seen.add(name)) {
                throw in.problem("codec.duplicateMember", name);
            }
            switch (name) {
                case "planwerk" -> extras(name, Set.of("format"), unknown);
                case "plugin" -> extras(name, Set.of("id", "version"), unknown);
                case "plan" -> header = items.record("plan", vocabulary.header());
                case "sections" -> sections = sections();
                default -> unknown.put(name, in.raw());
            }
        }
        in.end();
        return Plan.of(vocabulary, plugin, header, sections, unknown);
    }

    private void extras(String member, Set<String> known, Map<String, RawValue> unknown) throws IOException {
        Map<String, Object> extras = new LinkedHashMap<>();
        if (in.raw().tree() instanceof Map<?, ?> map) {
            map.forEach((name, value) -> extras.put((String) name, value));
        }
        extras.keySet().removeAll(known);
        if (!extras.isEmpty()) {
            unknown.put(member, RawValue.ofTree(extras));
        }
    }

    private Map<String, Object> sections() throws IOException {
        in.expect(JsonToken.START_OBJECT, "codec.expectedObject");
        Map<String, Object> sections = new LinkedHashMap<>();
        for (String id = in.nextName(); id != null; id = in.nextName()) {
            in.next();
            if (sections.containsKey(id)) {
                throw in.problem("codec.duplicateMember", id);
            }
            Optional<SectionType> type = vocabulary.section(id);
            sections.put(id, type.isPresent() ? section(type.get()) : in.raw());
        }
        return sections;
    }

    /** Reads a section of a known type. */
    Section section(SectionType type) throws IOException {
        in.expect(JsonToken.START_OBJECT, "codec.expectedObject");
        String introduction = "";
        List<Item> read = List.of();
        Map<String, RawValue> unknown = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.next();
            if (!seen.add(name)) {
                throw in.problem("codec.duplicateMember", name);
            }
            switch (name) {
                case "introduction" -> introduction = words.lines();
                case "items" -> read = items.items(type.entity(), ids);
                default -> unknown.put(name, in.raw());
            }
        }
        return new Section(type.id(), introduction, read, unknown);
    }
}
