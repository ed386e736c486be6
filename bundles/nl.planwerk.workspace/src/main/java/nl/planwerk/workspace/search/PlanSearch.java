// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.edit.RecordAddress;

/**
 * Looks for words in all that a plan shows: what its authors typed, and numbers, dates and choices as they are written in
 * the reader's language. Names of records are found where they are typed, not wherever they are referred to.
 */
public final class PlanSearch extends FieldWalk {
    private final Pattern pattern;
    private final ValueText values;
    private final int limit;
    private final List<TextHit> hits = new ArrayList<>();

    private PlanSearch(Plan plan, Pattern pattern, Formats formats, int limit) {
        this.pattern = pattern;
        this.values = ValueText.of(plan, formats);
        this.limit = limit;
    }

    /**
     * Finds the words, in the order of the vocabulary's sections.
     *
     * @param formats how numbers and dates are written
     * @param limit   how many hits to return at most
     */
    public static SearchResult find(Plan plan, SearchQuery query, Formats formats, int limit) {
        if (query.text().isEmpty()) {
            return new SearchResult(List.of(), false);
        }
        PlanSearch search = new PlanSearch(plan, query.pattern(), formats, limit);
        search.walk(plan);
        boolean more = search.hits.size() > limit;
        return new SearchResult(more ? search.hits.subList(0, limit) : search.hits, more);
    }

    @Override
    boolean isEnough() {
        return hits.size() > limit;
    }

    @Override
    void introduction(RecordAddress section, String text) {
        text(section, EditPlace.INTRODUCTION, "", text, true);
    }

    @Override
    void value(RecordAddress address, Item record, Field<?> field, Object value) {
        List<TextParts.Part> parts = TextParts.of(field, value);
        parts.forEach(part -> text(address, field.id(), part.name(), part.text(), true));
        if (parts.isEmpty() && !refers(field.kind())) {
            text(address, field.id(), "", values.value(record, field, value), false);
        }
    }

    private static boolean refers(FieldKind<?> kind) {
        return kind instanceof FieldKind.Reference || kind instanceof FieldKind.References;
    }

    private void text(RecordAddress address, String field, String part, String text, boolean mutable) {
        Matcher matcher = pattern.matcher(text);
        while (hits.size() <= limit && matcher.find()) {
            hits.add(new TextHit(address, field, part, text, matcher.start(), matcher.end(), mutable));
        }
    }
}
