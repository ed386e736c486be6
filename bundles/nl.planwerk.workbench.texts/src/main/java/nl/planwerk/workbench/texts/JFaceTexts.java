// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.texts;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import nl.planwerk.workbench.texts.PlatformTexts.PlatformClasses;
import org.eclipse.jface.resource.JFaceResources;

/**
 * JFace's texts: a bundle that is put in place once, and constants that were read from it and are set again each time. A
 * method that the virtual machine has compiled may keep a constant of before; the methods that open dialogs run too
 * seldom to be compiled.
 */
final class JFaceTexts implements PlatformText {
    private static final String BUNDLE = "org.eclipse.jface";
    private static final String CONSTANT = "_LABEL";

    private final SwitchedBundle switched;
    private final FinalFields finals = new FinalFields();
    private final Map<Field, String> constants = new LinkedHashMap<>();

    JFaceTexts(PlatformClasses classes) throws ReflectiveOperationException {
        Class<?> labels = classes.load(BUNDLE, "org.eclipse.jface.dialogs.IDialogConstants");
        Class<?> keys = classes.load(BUNDLE, "org.eclipse.jface.dialogs.IDialogLabelKeys");
        for (Field constant : labels.getFields()) {
            if (constant.getType() == String.class && constant.getName().endsWith(CONSTANT)) {
                add(constant, (String) keys.getField(constant.getName() + "_KEY").get(null));
            }
        }
        add(classes.load(BUNDLE, "org.eclipse.jface.dialogs.ProgressMonitorDialog").getDeclaredField("DEFAULT_TASKNAME"),
                "ProgressMonitorDialog.message");
        add(classes.load(BUNDLE, "org.eclipse.jface.viewers.deferred.BackgroundContentProvider").getDeclaredField("SORTING"),
                "Sorting");
        ResourceBundle original = JFaceResources.getBundle();
        switched = new SwitchedBundle(original);
        finals.set(JFaceResources.class.getDeclaredField("bundle"), switched);
    }

    /** Reads the constant first: else its class, when it is needed, would set it after us. */
    private void add(Field constant, String key) throws ReflectiveOperationException {
        constant.setAccessible(true);
        constant.get(null);
        constants.put(constant, key);
    }

    @Override
    public void put(Map<String, String> translations) {
        switched.put(translations);
        constants.forEach((constant, key) -> finals.set(constant, switched.getString(key)));
    }

    @Override
    public Map<String, String> current() {
        return switched.current();
    }
}
