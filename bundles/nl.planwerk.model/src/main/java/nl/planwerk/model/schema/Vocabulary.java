// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.value.Unit;

/**
 * Everything that is in force for one plan: the core's contribution and those of its cluster, merged. Immutable.
 */
public final class Vocabulary {
    private final EntityType header;
    private final List<Contribution> contributions;
    private final Map<String, ChapterType> chapters = new LinkedHashMap<>();
    private final Map<String, SectionType> sections = new LinkedHashMap<>();
    private final Map<String, EntityType> entities = new LinkedHashMap<>();
    private final Map<String, CodeList> codeLists = new LinkedHashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();

    private Vocabulary(EntityType header, List<Contribution> contributions) {
        this.header = extended(header, contributions);
        this.contributions = List.copyOf(contributions);
        entities.put(this.header.id(), this.header);
        List<ChapterType> allChapters = new ArrayList<>();
        List<SectionType> allSections = new ArrayList<>();
        for (Contribution c : contributions) {
            allChapters.addAll(c.chapters());
            allSections.addAll(c.sections());
            c.codeLists().forEach(list -> codeLists.put(list.id(), list));
            c.units().forEach(unit -> units.put(unit.id(), unit));
        }
        allChapters.sort(Comparator.comparingInt(ChapterType::order));
        allChapters.forEach(chapter -> put(chapters, chapter.id(), chapter));
        allSections.sort(Comparator.comparingInt((SectionType s) -> chapterOrder(s.chapter()))
                .thenComparingInt(SectionType::order));
        allSections.forEach(this::addSection);
    }

    /**
     * Merges contributions; the first is the core's.
     *
     * @param header entity type of the plan's own data (title, version, status...)
     * @throws IllegalArgumentException naming the clash, if two contributors use one id
     */
    public static Vocabulary of(EntityType header, List<Contribution> contributions) {
        return new Vocabulary(header, contributions);
    }

    private void addSection(SectionType section) {
        EntityType entity = extended(section.entity(), contributions);
        put(sections, section.id(), section.of(entity));
        entities.put(entity.id(), entity);
    }

    private static EntityType extended(EntityType type, List<Contribution> contributions) {
        EntityType result = type;
        for (Contribution c : contributions) {
            List<Field<?>> extra = c.extraFields().getOrDefault(type.id(), List.of());
            result = extra.isEmpty() ? result : result.plus(extra);
        }
        return result;
    }

    private static <T> void put(Map<String, T> map, String id, T value) {
        if (map.putIfAbsent(id, value) != null) {
            throw new IllegalArgumentException("contributed twice: " + id);
        }
    }

    private int chapterOrder(String chapter) {
        ChapterType type = chapters.get(chapter);
        return type == null ? Integer.MAX_VALUE : type.order();
    }

    public EntityType header() {
        return header;
    }

    public List<Contribution> contributions() {
        return contributions;
    }

    /** Chapters in printed order. */
    public Collection<ChapterType> chapters() {
        return List.copyOf(chapters.values());
    }

    /** All sections, in the order of chapters and within them. */
    public Collection<SectionType> sections() {
        return List.copyOf(sections.values());
    }

    /** The sections that are lists of items, in the same order. */
    public List<SectionType> tables() {
        return sections.values().stream().filter(section -> !section.single()).toList();
    }

    /** The sections of one chapter, in order. */
    public List<SectionType> sectionsOf(String chapter) {
        return sections.values().stream().filter(s -> s.chapter().equals(chapter)).toList();
    }

    public Optional<SectionType> section(String id) {
        return Optional.ofNullable(sections.get(id));
    }

    public Optional<EntityType> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    public Optional<CodeList> codeList(String id) {
        return Optional.ofNullable(codeLists.get(id));
    }

    public Optional<Unit> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The text of a key from the contributor that has it, the last one first; the key itself if none has. */
    public String label(String key, Locale locale) {
        return find(key, locale).orElse(key);
    }

    /** The label of a chapter; of one that nobody here knows, its id without that of the plugin. */
    public String chapterLabel(String chapter, Locale locale) {
        return find("chapter." + chapter, locale).orElseGet(() -> chapter.substring(chapter.indexOf(':') + 1));
    }

    /** The label of a field of an entity type: its own, else the one shared by all fields of that id. */
    public String fieldLabel(EntityType type, Field<?> field, Locale locale) {
        return find(type.id() + "." + field.id(), locale)
                .or(() -> find("field." + field.id(), locale)).orElse(field.id());
    }

    /** The help text of a field, if there is one. */
    public Optional<String> fieldHelp(EntityType type, Field<?> field, Locale locale) {
        return find(type.id() + "." + field.id() + ".help", locale)
                .or(() -> find("field." + field.id() + ".help", locale));
    }

    /** The label of a code. */
    public String codeLabel(String codeList, String code, Locale locale) {
        return find("code." + codeList + "." + code, locale).orElse(code);
    }

    /** The symbol of a unit as printed in that language; empty for a plain number. */
    public String unitLabel(String unit, Locale locale) {
        return unit.isEmpty() ? "" : find("unit." + unit, locale).orElse(unit);
    }

    private Optional<String> find(String key, Locale locale) {
        for (int i = contributions.size() - 1; i >= 0; i--) {
            Optional<String> text = contributions.get(i).labels().find(key, locale);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }
}
