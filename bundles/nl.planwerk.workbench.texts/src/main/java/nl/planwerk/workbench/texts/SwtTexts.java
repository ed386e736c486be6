// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.texts;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.ResourceBundle;
import org.eclipse.swt.SWT;

/** SWT's texts: a bundle in a private field that SWT fills at its first use. */
final class SwtTexts implements PlatformText {
    private static final String ANY_KEY = "SWT_OK";

    private final SwitchedBundle switched;

    SwtTexts(Class<?> keeper) throws ReflectiveOperationException {
        Field messages = keeper.getDeclaredField("msgs");
        messages.setAccessible(true);
        SWT.getMessage(ANY_KEY);
        switched = new SwitchedBundle((ResourceBundle) messages.get(null));
        messages.set(null, switched);
    }

    @Override
    public void put(Map<String, String> translations) {
        switched.put(translations);
    }

    @Override
    public Map<String, String> current() {
        return switched.current();
    }
}
