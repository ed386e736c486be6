// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.planwerk.model.bound.BoundFigures;
import nl.planwerk.model.bound.Placeholder;
import nl.planwerk.model.diff.References;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.edit.RecordAddress;

/**
 * Where a record is used: the fields that refer to it, the figures that name it as their source, and the texts that cite it,
 * link to it or name a figure of it. One pass over the plan.
 */
public final class PlanUses extends FieldWalk {
    /** Part of a hit: the record is the source of the field's figure. */
    public static final String SOURCE = "source";
    private static final String SEPARATOR = "; ";

    private final String id;
    /** The id and all other names by which texts mention it. */
    private final Set<String> names;
    private final ValueText values;
    private final int limit;
    private final List<TextHit> hits = new ArrayList<>();

    private PlanUses(Plan plan, String id, Set<String> keys, Formats formats, int limit) {
        this.id = id;
        this.names = new HashSet<>(keys);
        this.names.add(id);
        this.values = ValueText.of(plan, formats);
        this.limit = limit;
    }

    /**
     * Finds the uses, in the order of the vocabulary's sections. None of the hits is mutable; the words of a hit are the name
     * or the mark that refers to the record, and none for a {@link #SOURCE}.
     *
     * @param id      of an item; empty for the plan's own data, which texts may name
     * @param keys    other names by which texts cite it
     * @param formats how numbers and dates are written
     * @param limit   how many hits to return at most
     */
    public static SearchResult find(Plan plan, String id, Set<String> keys, Formats formats, int limit) {
        PlanUses uses = new PlanUses(plan, id, keys, formats, limit);
        uses.walk(plan);
        boolean more = uses.hits.size() > limit;
        return new SearchResult(more ? uses.hits.subList(0, limit) : uses.hits, more);
    }

    @Override
    boolean isEnough() {
        return hits.size() > limit;
    }

    @Override
    void introduction(RecordAddress section, String text) {
        text(section, EditPlace.INTRODUCTION, text);
    }

    @Override
    void value(RecordAddress address, Item record, Field<?> field, Object value) {
        if (field.kind() instanceof FieldKind.Markdown && value instanceof String text) {
            text(address, field.id(), text);
        } else if (id.isEmpty()) {
            return;
        } else if (value instanceof ItemRef ref) {
            references(address, field, List.of(ref));
        } else if (field.kind() instanceof FieldKind.References && value instanceof List<?> refs) {
            references(address, field, refs);
        } else if (refers(value)) {
            add(address, field.id(), SOURCE, values.value(field, value), 0, 0);
        }
    }

    private boolean refers(Object value) {
        boolean[] found = new boolean[1];
        References.in(value, target -> found[0] |= target.equals(id));
        return found[0];
    }

    /** The names of all targets, with the record's own as the words found. */
    private void references(RecordAddress address, Field<?> field, List<?> refs) {
        int at = refs.indexOf(new ItemRef(id));
        if (at >= 0) {
            List<String> names = refs.stream().map(ref -> values.value(field, ref)).toList();
            int start = names.subList(0, at).stream().mapToInt(name -> name.length() + SEPARATOR.length()).sum();
            add(address, field.id(), "", String.join(SEPARATOR, names), start, start + names.get(at).length());
        }
    }

    private void text(RecordAddress address, String field, String text) {
        if (id.isEmpty()) {
            BoundFigures.in(text).stream().filter(PlanUses::isOfHeader).forEach(placeholder ->
                    add(address, field, "", text, placeholder.start(), placeholder.end()));
            return;
        }
        if (names.stream().anyMatch(text::contains)) {
            Mention.in(text).stream().filter(mention -> mention.names().stream().anyMatch(names::contains))
                    .forEach(mention -> add(address, field, "", text, mention.start(), mention.end()));
        }
    }

    private void add(RecordAddress address, String field, String part, String text, int start, int end) {
        hits.add(new TextHit(address, field, part, text, start, end, false));
    }

    private static boolean isOfHeader(Placeholder placeholder) {
        return placeholder.target()
                .filter(target -> target instanceof Placeholder.FieldValue value && value.item().isEmpty()).isPresent();
    }
}
