// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.plugins.internal.json.Node;

/** Makes sections from their descriptions. */
final class SectionReader {
    /** Behind the sections that the common vocabulary has in a chapter. */
    private static final int FIRST = 100_000;
    private final Context context;
    private final Set<String> ownChapters;
    private final FieldReader fields;

    SectionReader(Context context, Set<String> ownChapters) {
        this.context = context;
        this.ownChapters = ownChapters;
        this.fields = new FieldReader(context);
    }

    /** The sections, in their order. */
    List<SectionType> read(List<Node> nodes) {
        context.distinct(nodes);
        nodes.forEach(node -> context.records.add(context.own(node.text("id"))));
        List<SectionType> sections = new ArrayList<>();
        for (Node node : nodes) {
            section(node, FIRST + 100 * sections.size()).ifPresent(sections::add);
        }
        return sections;
    }

    private Optional<SectionType> section(Node node, int order) {
        String id = context.own(node.text("id"));
        context.text("section." + id, node.get("title"));
        context.text("entity." + id, node.get("one").or(() -> node.get("title")));
        context.text("entity." + id + ".plural", node.get("many").or(() -> node.get("title")));
        Optional<String> chapter = chapter(node);
        List<Field<?>> all = fields.fields(node.list("fields"), id, false);
        if (all.isEmpty()) {
            node.get("fields").ifPresent(at -> context.faults.add(at, "describe.noFields"));
            return Optional.empty();
        }
        Field<?> key = node.get("key").flatMap(name -> named(name, all)).orElse(all.get(0));
        List<Field<?>> columns = new ArrayList<>();
        node.list("columns").forEach(name -> named(name, all).ifPresent(columns::add));
        EntityType type = EntityType.of(id, key, all.toArray(Field<?>[]::new));
        EntityType shown = columns.isEmpty() ? type.columns(all.stream().limit(6).toArray(Field<?>[]::new))
                : type.columns(columns.toArray(Field<?>[]::new));
        return chapter.map(at -> node.is("single") ? SectionType.single(id, at, order, shown)
                : SectionType.list(id, at, order, shown));
    }

    private Optional<Field<?>> named(Node name, List<Field<?>> all) {
        Optional<Field<?>> found = all.stream().filter(f -> f.id().equals(name.text())).findFirst();
        if (found.isEmpty()) {
            context.faults.add(name, "describe.field", name.text(), String.join(", ", all.stream().map(Field::id).toList()));
        }
        return found;
    }

    private Optional<String> chapter(Node node) {
        String name = node.text("chapter");
        if (ownChapters.contains(context.own(name))) {
            return Optional.of(context.own(name));
        } else if (context.core.chapters().stream().anyMatch(c -> c.id().equals(name))) {
            return Optional.of(name);
        }
        node.get("chapter").ifPresent(at -> context.faults.add(at, "describe.chapter", name, ChapterReader.known(context)));
        return Optional.empty();
    }

    /** Fields added to record kinds of the common vocabulary, by the id of the kind. */
    Map<String, List<Field<?>>> extras(List<Node> nodes) {
        Map<String, List<Field<?>>> extras = new LinkedHashMap<>();
        for (Node node : nodes) {
            String record = node.text("record");
            if (context.core.entity(record).isEmpty()) {
                node.get("record").ifPresent(at ->
                        context.faults.add(at, "describe.record", record, RecordKinds.of(context.core)));
            } else if (extras.put(record, fields.fields(node.list("fields"), record, true)) != null) {
                node.get("record").ifPresent(at -> context.faults.add(at, "describe.twice", record));
            }
        }
        return extras;
    }
}
