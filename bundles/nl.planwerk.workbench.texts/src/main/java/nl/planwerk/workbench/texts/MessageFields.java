// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.texts;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A class of messages in Eclipse's way: each text in a static field that anyone may set. */
final class MessageFields implements PlatformText {
    private final List<Field> fields;
    private final Map<String, String> original;

    MessageFields(Class<?> messages) throws ReflectiveOperationException {
        fields = Arrays.stream(messages.getFields()).filter(field -> field.getType() == String.class
                && Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())).toList();
        fields.forEach(field -> field.setAccessible(true));
        original = current();
    }

    @Override
    public void put(Map<String, String> translations) {
        try {
            for (Field field : fields) {
                field.set(null, translations.getOrDefault(field.getName(), original.get(field.getName())));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, String> current() {
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            for (Field field : fields) {
                texts.put(field.getName(), (String) field.get(null));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
