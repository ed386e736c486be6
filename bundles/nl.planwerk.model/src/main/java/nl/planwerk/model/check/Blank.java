// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.check;

import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.LocalizedText;

/** What counts as not filled in: no value, a text without words, a list without elements. */
public final class Blank {

    private Blank() {
    }

    /** Whether a record has nothing in that field. A value that cannot be read (V14) is something. */
    public static boolean in(Item item, Field<?> field) {
        Object value = item.members().get(field.id());
        return value == null || value instanceof RawValue raw && raw.isNull() || is(value);
    }

    private static boolean is(Object value) {
        return value instanceof String text && text.isBlank() || value instanceof List<?> list && list.isEmpty()
                || value instanceof LocalizedText text && text.byLanguage().values().stream().allMatch(String::isBlank);
    }
}
