// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;

/**
 * Two plans that were made from one, in one: by record id and field, within a field by line, year, language or element. A
 * change by one side is taken; equal changes by both are one; different ones of the same thing are a conflict, never
 * settled silently. The three plans are read with one vocabulary.
 */
public final class PlanMerge {
    private final List<Conflict> conflicts = new ArrayList<>();

    private PlanMerge() {
    }

    /** Merges. */
    public static MergeResult merge(Plan base, Plan ours, Plan theirs) {
        PlanMerge merge = new PlanMerge();
        Plan merged = Sides.of(base, ours, theirs).settle(all -> Optional.of(merge.plans(base, ours, theirs))).orElseThrow();
        return new MergeResult(merged, merge.conflicts);
    }

    /** The merged plan with one conflict settled, or settled anew; the others stay as they are. */
    public static Plan resolve(Plan merged, Conflict conflict, Conflict.Side side) {
        return Resolution.apply(merged, conflict, conflict.of(side), side);
    }

    private Plan plans(Plan base, Plan ours, Plan theirs) {
        PluginStamp plugin = Sides.of(base.plugin(), ours.plugin(), theirs.plugin()).settle(this::plugins).orElseThrow();
        RecordMerge headers = new RecordMerge("", conflicts);
        Item header = headers.item(List.of(), "", Sides.of(base.header(), ours.header(), theirs.header()));
        Map<String, Object> sections = Sides.maps(Sides.of(base.sections(), ours.sections(), theirs.sections()), this::parts);
        Map<String, RawValue> unknown = Sides.maps(Sides.of(base.unknown(), ours.unknown(), theirs.unknown()),
                (name, values) -> unknown("", name, values));
        keepIdsUnique(sections, ours);
        return Plan.of(ours.vocabulary(), plugin, header, sections, unknown);
    }

    /** Of one plugin, the later version. */
    private Optional<PluginStamp> plugins(Sides<PluginStamp> stamps) {
        PluginStamp ours = stamps.ours().orElseThrow();
        PluginStamp theirs = stamps.theirs().orElseThrow();
        if (!ours.id().equals(theirs.id())) {
            add(Conflict.Kind.PLUGIN, "", List.of(), stamps);
            return stamps.ours();
        }
        return Optional.of(Versions.compare(ours.version(), theirs.version()) >= 0 ? ours : theirs);
    }

    private void add(Conflict.Kind kind, String section, List<String> path, Sides<?> values) {
        Sides<Object> objects = values.map(value -> value);
        conflicts.add(new Conflict(kind, section, "", path, List.of(), objects.base(), objects.ours(), objects.theirs()));
    }

    private Optional<RawValue> unknown(String section, String name, Sides<RawValue> values) {
        add(Conflict.Kind.UNKNOWN, section, List.of(name), values);
        return values.ours();
    }

    private Optional<Object> parts(String id, Sides<Object> parts) {
        if (!parts.all(Section.class)) {
            add(Conflict.Kind.SECTION, id, List.of(), parts);
            return parts.ours();
        }
        Section empty = Section.empty(id);
        Section merged = section(id, parts.cast(Section.class).orElse(empty));
        boolean everywhere = parts.ours().isPresent() && parts.theirs().isPresent();
        return everywhere || !merged.equals(empty) ? Optional.of(merged) : Optional.empty();
    }

    private Section section(String id, Sides<Section> sides) {
        String introduction = sides.map(Section::introduction).settle(texts -> introduction(id, texts)).orElse("");
        List<Item> items = new RecordMerge(id, conflicts).items(List.of(), sides.map(Section::items));
        Map<String, RawValue> unknown = Sides.maps(sides.map(Section::unknown), (name, values) -> unknown(id, name, values));
        return new Section(id, introduction, items, unknown);
    }

    private Optional<String> introduction(String section, Sides<String> texts) {
        Optional<String> merged = ValueMerge.prose(texts);
        if (merged.isEmpty()) {
            add(Conflict.Kind.INTRODUCTION, section, List.of(), texts);
            return texts.ours();
        }
        return merged;
    }

    /** A record that only one side moved to another section may have come twice; then it stays where it is with us. */
    private void keepIdsUnique(Map<String, Object> sections, Plan ours) {
        Map<String, List<String>> places = new HashMap<>();
        sections.forEach((id, part) -> items(part).forEach(item ->
                places.computeIfAbsent(item.id(), key -> new ArrayList<>()).add(id)));
        Map<String, Section> cleared = new LinkedHashMap<>();
        places.forEach((item, in) -> in.stream().filter(s -> in.size() > 1 && ours.section(s).item(item).isEmpty())
                .forEach(section -> {
                    Section whole = cleared.getOrDefault(section, (Section) sections.get(section));
                    conflicts.add(new Conflict(Conflict.Kind.ID_TWICE, section, item, List.of(), List.of(), Optional.empty(),
                            Optional.empty(), whole.item(item).map(i -> i)));
                    cleared.put(section, whole.without(item));
                }));
        sections.putAll(cleared);
    }

    private static List<Item> items(Object part) {
        return part instanceof Section section ? section.items() : List.of();
    }
}
