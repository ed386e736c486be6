// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.texts;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;

/** A resource bundle whose texts change while it is in use; what it lacks is taken from the platform's own. */
final class SwitchedBundle extends ResourceBundle implements PlatformText {
    private final ResourceBundle original;
    private volatile Map<String, String> translations = Map.of();

    SwitchedBundle(ResourceBundle original) {
        this.original = original;
        setParent(original);
    }

    @Override
    public void put(Map<String, String> texts) {
        translations = Map.copyOf(texts);
    }

    @Override
    public Map<String, String> current() {
        Map<String, String> texts = new LinkedHashMap<>();
        original.keySet().forEach(key -> texts.put(key, getString(key)));
        return texts;
    }

    @Override
    protected Object handleGetObject(String key) {
        return translations.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(original.keySet());
    }
}
