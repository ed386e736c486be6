// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.Link;
import nl.planwerk.model.value.LocalizedText;
import nl.planwerk.model.value.Picture;
import nl.planwerk.model.value.Place;

/** The texts that an author typed in a field's value. */
final class TextParts {
    private static final String ALT = "alt";
    private static final String CAPTION = "caption";
    private static final String TEXT = "text";
    private static final String NAME = "name";

    /**
     * One of them.
     *
     * @param name empty where the value is one text
     */
    record Part(String name, String text) {
    }

    private TextParts() {
    }

    /** The texts of a value; none for a number, a date, a choice or a reference. */
    static List<Part> of(Field<?> field, Object value) {
        if (value instanceof String text) {
            return isTyped(field.kind()) ? List.of(new Part("", text)) : List.of();
        } else if (value instanceof LocalizedText localized) {
            return localized.byLanguage().entrySet().stream().map(e -> new Part(e.getKey(), e.getValue())).toList();
        } else if (value instanceof Picture picture) {
            return List.of(new Part(CAPTION, picture.caption()), new Part(ALT, picture.alt()));
        } else if (value instanceof Link link) {
            return List.of(new Part(TEXT, link.text()));
        } else if (value instanceof Place place) {
            return place.name().map(name -> List.of(new Part(NAME, name))).orElse(List.of());
        }
        return List.of();
    }

    private static boolean isTyped(FieldKind<?> kind) {
        return kind instanceof FieldKind.Text || kind instanceof FieldKind.Markdown;
    }

    /** The value with one of its texts in place of what was there. */
    static Object with(Object value, Part part) {
        if (value instanceof LocalizedText localized) {
            Map<String, String> texts = new LinkedHashMap<>(localized.byLanguage());
            texts.put(part.name(), part.text());
            return new LocalizedText(texts);
        } else if (value instanceof Picture picture) {
            return part.name().equals(ALT) ? new Picture(picture.path(), part.text(), picture.caption())
                    : new Picture(picture.path(), picture.alt(), part.text());
        } else if (value instanceof Link link) {
            return new Link(link.url(), part.text());
        } else if (value instanceof Place place) {
            return new Place(Optional.of(part.text()), place.latitude(), place.longitude());
        }
        return part.text();
    }

    /** How long one text of the field may be, in UTF-16 units. */
    static int longest(Field<?> field) {
        if (field.kind() instanceof FieldKind.Text text) {
            return text.maxLength();
        } else if (field.kind() instanceof FieldKind.Markdown markdown) {
            return markdown.maxLength();
        } else if (field.kind() instanceof FieldKind.Localized localized) {
            return localized.maxLength();
        }
        return Field.LONG_TEXT;
    }
}
