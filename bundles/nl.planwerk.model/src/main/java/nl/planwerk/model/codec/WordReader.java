// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonToken;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Link;
import nl.planwerk.model.value.LocalizedText;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Picture;
import nl.planwerk.model.value.Place;

/** Reads everything that is not a figure: texts, choices, references, dates, places, pictures, links. */
final class WordReader {
    private final JsonIn in;

    WordReader(JsonIn in) {
        this.in = in;
    }

    Object value(FieldKind<?> kind) throws IOException {
        if (kind instanceof FieldKind.Text || kind instanceof FieldKind.Markdown || kind instanceof FieldKind.FieldName) {
            return lines();
        } else if (kind instanceof FieldKind.Choice) {
            return in.text();
        } else if (kind instanceof FieldKind.Reference) {
            return new ItemRef(in.text());
        } else if (kind instanceof FieldKind.References) {
            return Collections.unmodifiableList(references());
        } else if (kind instanceof FieldKind.Choices) {
            return Collections.unmodifiableList(texts());
        } else if (kind instanceof FieldKind.Date) {
            return date();
        } else if (kind instanceof FieldKind.Flag) {
            return flag();
        }
        return object(kind);
    }

    private Object object(FieldKind<?> kind) throws IOException {
        if (kind instanceof FieldKind.Location) {
            return place();
        }
        in.expect(JsonToken.START_OBJECT, "codec.expectedObject");
        if (kind instanceof FieldKind.Localized) {
            return new LocalizedText(members(List.of()));
        } else if (kind instanceof FieldKind.Image) {
            Map<String, String> m = members(List.of("path", "alt", "caption"));
            return new Picture(required(m, "path"), m.getOrDefault("alt", ""), m.getOrDefault("caption", ""));
        } else if (kind instanceof FieldKind.WebLink) {
            Map<String, String> m = members(List.of("url", "text"));
            return new Link(required(m, "url"), m.getOrDefault("text", ""));
        }
        throw new IllegalStateException("no reader for " + kind);
    }

    /** A text: one string, or a list of its lines. */
    String lines() throws IOException {
        if (!in.at(JsonToken.START_ARRAY)) {
            return in.text();
        }
        StringBuilder text = new StringBuilder();
        for (int count = 0; in.next() != JsonToken.END_ARRAY; count++) {
            in.bounded(count);
            text.append(count == 0 ? "" : "\n").append(in.text());
            if (text.length() > in.limits().stringLength()) {
                throw in.problem("codec.textTooLong", in.limits().stringLength());
            }
        }
        return text.toString();
    }

    private List<String> texts() throws IOException {
        in.expect(JsonToken.START_ARRAY, "codec.expectedList");
        List<String> texts = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            in.bounded(texts.size());
            texts.add(in.text());
        }
        return texts;
    }

    private List<ItemRef> references() throws IOException {
        in.expect(JsonToken.START_ARRAY, "codec.expectedList");
        List<ItemRef> references = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            in.bounded(references.size());
            references.add(new ItemRef(in.text()));
        }
        return references;
    }

    private PartialDate date() throws IOException {
        String text = in.text();
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw in.problem("codec.badDate", text);
        }
    }

    private Boolean flag() throws IOException {
        if (in.at(JsonToken.VALUE_TRUE)) {
            return Boolean.TRUE;
        }
        in.expect(JsonToken.VALUE_FALSE, "codec.expectedFlag");
        return Boolean.FALSE;
    }

    private Place place() throws IOException {
        in.expect(JsonToken.START_OBJECT, "codec.expectedObject");
        Optional<String> placeName = Optional.empty();
        Map<String, BigDecimal> degrees = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            boolean isName = name.equals("name");
            if (!isName && !name.equals("latitude") && !name.equals("longitude") || in.next() == JsonToken.VALUE_NULL) {
                throw new UnknownMember();
            }
            if (isName ? placeName.isPresent() : degrees.containsKey(name)) {
                throw in.problem("codec.duplicateMember", name);
            }
            if (isName) {
                placeName = Optional.of(in.text());
            } else {
                degrees.put(name, in.decimal());
            }
        }
        if (degrees.size() == 1) {
            throw in.problem("codec.missingMember", degrees.containsKey("latitude") ? "longitude" : "latitude");
        }
        return new Place(placeName, Optional.ofNullable(degrees.get("latitude")),
                Optional.ofNullable(degrees.get("longitude")));
    }

    /** Members with texts; {@code known} empty: any names. */
    private Map<String, String> members(List<String> known) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (!known.isEmpty() && !known.contains(name) || in.next() == JsonToken.VALUE_NULL) {
                throw new UnknownMember();
            }
            if (members.put(name, in.text()) != null) {
                throw in.problem("codec.duplicateMember", name);
            }
        }
        return members;
    }

    private String required(Map<String, String> members, String name) throws IOException {
        String value = members.get(name);
        if (value == null) {
            throw in.problem("codec.missingMember", name);
        }
        return value;
    }
}
