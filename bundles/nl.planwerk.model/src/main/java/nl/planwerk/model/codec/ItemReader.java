// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonToken;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.Vocabulary;

/** Reads items and the values of their fields. What the entity type does not know is kept raw. */
final class ItemReader {
    private static final int LONGEST_ID = 200;

    private final JsonIn in;
    private final FigureReader figures;
    private final WordReader words;

    ItemReader(JsonIn in, Vocabulary vocabulary) {
        this.in = in;
        this.figures = new FigureReader(in, vocabulary);
        this.words = new WordReader(in);
    }

    /**
     * Reads a list of items.
     *
     * @param ids ids taken so far; those read are added
     */
    List<Item> items(EntityType type, Set<String> ids) throws IOException {
        in.expect(JsonToken.START_ARRAY, "codec.expectedList");
        ArrayList<Item> items = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            in.bounded(items.size());
            items.add(item(type, ids));
        }
        return items;
    }

    private Item item(EntityType type, Set<String> ids) throws IOException {
        in.expect(JsonToken.START_OBJECT, "codec.expectedItem");
        Item.Builder members = new Item.Builder();
        String id = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.next();
            if (!name.equals("id")) {
                member(members, type, name);
            } else if (id == null) {
                id = id(ids);
            } else {
                throw in.problem("codec.duplicateMember", name);
            }
        }
        if (id == null) {
            throw in.problem("codec.missingMember", "id");
        }
        return members.build(id, type);
    }

    /** Reads a record without an id of its own: the header. */
    Item record(String id, EntityType type) throws IOException {
        in.expect(JsonToken.START_OBJECT, "codec.expectedItem");
        Item.Builder members = new Item.Builder();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.next();
            member(members, type, name);
        }
        return members.build(id, type);
    }

    private String id(Set<String> ids) throws IOException {
        String id = in.text();
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw in.problem("codec.badId", LONGEST_ID);
        }
        if (!ids.add(id)) {
            throw in.problem("codec.duplicateId", id);
        }
        return id;
    }

    private void member(Item.Builder members, EntityType type, String name) throws IOException {
        Optional<Field<?>> field = type.field(name);
        if (!members.add(name, field.isPresent() ? value(field.get().kind()) : in.raw())) {
            throw in.problem("codec.duplicateMember", name);
        }
    }

    /** Reads the value of a known field: typed, or raw if it is null or has parts that are not known. */
    Object value(FieldKind<?> kind) throws IOException {
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_NULL) {
            return in.raw();
        }
        if (kind instanceof FieldKind.Records records) {
            return Collections.unmodifiableList(items(records.type(), new HashSet<>()));
        }
        if (token != JsonToken.START_OBJECT) {
            return leaf(kind);
        }
        int start = in.offset();
        int depth = in.depth();
        try {
            return leaf(kind);
        } catch (UnknownMember e) {
            in.leave(depth);
            return in.again(start, in.path()).raw();
        }
    }

    private Object leaf(FieldKind<?> kind) throws IOException {
        if (kind instanceof FieldKind.Number number) {
            return figures.quantity(number);
        } else if (kind instanceof FieldKind.Series series) {
            return figures.series(series.units());
        } else if (kind instanceof FieldKind.MoneyAmount money) {
            return figures.money(money);
        } else if (kind instanceof FieldKind.Span span) {
            return figures.range(span);
        } else if (kind instanceof FieldKind.ByScenario scenarios) {
            return figures.scenarios(scenarios);
        }
        return words.value(kind);
    }
}
