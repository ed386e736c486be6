// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.Vocabulary;

/**
 * A whole plan: an immutable tree. Every edit makes a new root that shares what did not change.
 */
public final class Plan {
    private final Vocabulary vocabulary;
    private final PluginStamp plugin;
    private final Item header;
    private final Map<String, Object> sections;
    private final Map<String, RawValue> unknown;

    private Plan(Vocabulary vocabulary, PluginStamp plugin, Item header, Map<String, Object> sections,
            Map<String, RawValue> unknown) {
        this.vocabulary = vocabulary;
        this.plugin = plugin;
        this.header = header;
        this.sections = sections;
        this.unknown = unknown;
    }

    /**
     * A plan with these parts; for the codec and for templates.
     *
     * @param sections by id in the order of the file: a {@link Section}, or a {@link RawValue} where the vocabulary does
     *                 not know the section
     * @param unknown  top-level members of the file that are not known, in order
     */
    public static Plan of(Vocabulary vocabulary, PluginStamp plugin, Item header, Map<String, Object> sections,
            Map<String, RawValue> unknown) {
        return new Plan(vocabulary, plugin, header, Collections.unmodifiableMap(new LinkedHashMap<>(sections)),
                Collections.unmodifiableMap(new LinkedHashMap<>(unknown)));
    }

    /** A plan without any content. */
    public static Plan empty(Vocabulary vocabulary, PluginStamp plugin) {
        return of(vocabulary, plugin, Item.of("plan", vocabulary.header()), Map.of(), Map.of());
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public PluginStamp plugin() {
        return plugin;
    }

    /** The plan's own data: title, version, status and so on. */
    public Item header() {
        return header;
    }

    /** A header field's value. */
    public <T> Optional<T> get(Field<T> field) {
        return header.get(field);
    }

    /** The section of that id; empty but present if the plan has nothing in it. */
    public Section section(String id) {
        return sections.get(id) instanceof Section section ? section : Section.empty(id);
    }

    /** The items of a section. */
    public List<Item> items(String sectionId) {
        return section(sectionId).items();
    }

    /** Sections by id in written order: {@link Section}, or {@link RawValue} where unknown. */
    public Map<String, Object> sections() {
        return sections;
    }

    /** Unknown top-level members in order. */
    public Map<String, RawValue> unknown() {
        return unknown;
    }

    /** Ids of the sections that this vocabulary does not know but the plan keeps. */
    public List<String> unknownSections() {
        return sections.entrySet().stream().filter(e -> e.getValue() instanceof RawValue).map(Map.Entry::getKey).toList();
    }

    public Plan withHeader(Item newHeader) {
        return newHeader == header ? this : new Plan(vocabulary, plugin, newHeader, sections, unknown);
    }

    public Plan withPlugin(PluginStamp newPlugin) {
        return new Plan(vocabulary, newPlugin, header, sections, unknown);
    }

    /** A copy with the section replaced or added in vocabulary order. */
    public Plan with(Section section) {
        if (section == sections.get(section.id())) {
            return this;
        }
        Map<String, Object> copy = new LinkedHashMap<>(sections);
        if (copy.put(section.id(), section) == null) {
            List<String> order = new ArrayList<>();
            vocabulary.sections().forEach(s -> order.add(s.id()));
            copy = MemberOrder.inserted(copy, section.id(), order);
        }
        return new Plan(vocabulary, plugin, header, Collections.unmodifiableMap(copy), unknown);
    }

    /** A copy with one section changed. */
    public Plan edit(String sectionId, UnaryOperator<Section> edit) {
        return with(edit.apply(section(sectionId)));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Plan that && plugin.equals(that.plugin) && header.equals(that.header)
                && sections.equals(that.sections) && unknown.equals(that.unknown);
    }

    @Override
    public int hashCode() {
        return 31 * header.hashCode() + sections.hashCode();
    }
}
