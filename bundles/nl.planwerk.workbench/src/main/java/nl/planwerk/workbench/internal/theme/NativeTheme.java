// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.theme;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.swt.SWT;

/**
 * Asks the system to draw its own parts (menu bar, scroll bars, lists) dark. SWT has no public call for that; where its
 * own one is not found, only the style sheet is dark.
 */
final class NativeTheme {
    private static final System.Logger LOG = System.getLogger(NativeTheme.class.getName());

    private NativeTheme() {
    }

    static void setDark(boolean dark) {
        try {
            switch (SWT.getPlatform()) {
                case "gtk" -> call("org.eclipse.swt.internal.gtk.OS", "setDarkThemePreferred", dark);
                case "win32" -> call("org.eclipse.swt.internal.win32.OS", "setTheme", dark);
                default -> LOG.log(System.Logger.Level.DEBUG, "no native theme");
            }
        } catch (ReflectiveOperationException e) {
            LOG.log(System.Logger.Level.INFO, "native theme not switched", e);
        }
    }

    private static void call(String type, String method, boolean dark) throws ReflectiveOperationException {
        Class<?> os = Class.forName(type, true, SWT.class.getClassLoader());
        try {
            os.getMethod(method, boolean.class).invoke(null, dark);
        } catch (InvocationTargetException e) {
            LOG.log(System.Logger.Level.INFO, "native theme not switched", e.getCause());
        }
    }
}
