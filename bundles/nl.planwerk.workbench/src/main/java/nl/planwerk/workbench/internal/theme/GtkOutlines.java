// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.theme;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.swt.SWT;

/**
 * Has GTK draw the outlines of boxes that are not ticked, and of choices that are not taken, nearly as clear as the words
 * beside them: in its own themes, above all the dark one, they can hardly be seen. SWT has no public call for that; where its
 * own ones are not found, the outlines stay as they are.
 */
final class GtkOutlines {
    private static final System.Logger LOG = System.getLogger(GtkOutlines.class.getName());
    private static final String SHEET = """
            checkbutton check:not(:checked):not(:indeterminate), radiobutton radio:not(:checked):not(:indeterminate),
            treeview check:not(:checked):not(:indeterminate) {
                border-color: alpha(@theme_fg_color, 0.65);
            }
            checkbutton:disabled check, radiobutton:disabled radio {
                border-color: alpha(@theme_fg_color, 0.25);
            }
            """;

    private GtkOutlines() {
    }

    /** To be called once, from the user interface's thread. */
    static void draw() {
        if (!"gtk".equals(SWT.getPlatform())) {
            return;
        }
        try {
            byte[] sheet = SHEET.getBytes(StandardCharsets.US_ASCII);
            Object provider = call("gtk.GTK", "gtk_css_provider_new");
            call("gtk3.GTK3", "gtk_css_provider_load_from_data", provider, sheet, (long) sheet.length, null);
            call("gtk3.GTK3", "gtk_style_context_add_provider_for_screen", call("gtk.GDK", "gdk_screen_get_default"), provider,
                    type("gtk.GTK").getField("GTK_STYLE_PROVIDER_PRIORITY_APPLICATION").getInt(null));
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.log(System.Logger.Level.INFO, "outlines as the system has them", e);
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName("org.eclipse.swt.internal." + name, true, SWT.class.getClassLoader());
    }

    private static Object call(String type, String name, Object... arguments) throws ReflectiveOperationException {
        Method method = Arrays.stream(type(type).getMethods()).filter(m -> m.getName().equals(name)).findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
        return method.invoke(null, arguments);
    }
}
