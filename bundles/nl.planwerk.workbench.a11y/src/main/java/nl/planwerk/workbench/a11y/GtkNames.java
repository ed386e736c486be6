// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.a11y;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Sets the property {@code accessible-name} of the accessible object behind a native GTK control. SWT has the functions
 * for it but no way to ask for them; they are looked up by name, so that nothing is needed where there is no GTK 3, and
 * nothing breaks if a later SWT has other ones.
 */
final class GtkNames {
    private static final System.Logger LOG = System.getLogger(GtkNames.class.getName());
    private static final Optional<GtkNames> GTK = load();

    private final MethodHandle accessible;
    private final MethodHandle setProperty;
    private final byte[] property;
    private final Field handle;

    private GtkNames() throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        accessible = lookup.unreflect(type("gtk3.GTK3").getMethod("gtk_widget_get_accessible", long.class));
        setProperty = lookup.unreflect(
                type("gtk.OS").getMethod("g_object_set", long.class, byte[].class, byte[].class, long.class));
        property = (byte[]) type("accessibility.gtk.ATK").getField("accessible_name").get(null);
        handle = Control.class.getField("handle");
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName("org.eclipse.swt.internal." + name, true, SWT.class.getClassLoader());
    }

    private static Optional<GtkNames> load() {
        if (!"gtk".equals(SWT.getPlatform())) {
            return Optional.empty();
        }
        try {
            boolean newer = type("gtk.GTK").getField("GTK4").getBoolean(null);
            return newer ? Optional.empty() : Optional.of(new GtkNames());
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.log(System.Logger.Level.WARNING, "Fields have no names for screen readers: this SWT is not known", e);
            return Optional.empty();
        }
    }

    static void set(Control control, String name) {
        GTK.ifPresent(gtk -> gtk.name(control, name));
    }

    private void name(Control control, String name) {
        byte[] text = (name + "\0").getBytes(StandardCharsets.UTF_8);
        widgets(control).filter(widget -> widget != 0).distinct().forEach(widget -> name(widget, text));
    }

    private void name(long widget, byte[] text) {
        try {
            setProperty.invoke((long) accessible.invoke(widget), property, text, 0L);
        } catch (Throwable e) {
            throw new IllegalStateException("A field cannot be named", e);
        }
    }

    /** The widget itself, and the part of it that takes the keys, as the entry of a combo. */
    private LongStream widgets(Control control) {
        try {
            return LongStream.of(handle.getLong(control), focusHandle(control));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A field cannot be named", e);
        }
    }

    private static long focusHandle(Control control) throws ReflectiveOperationException {
        for (Class<?> type = control.getClass(); type != null; type = type.getSuperclass()) {
            Optional<Method> method = Arrays.stream(type.getDeclaredMethods())
                    .filter(m -> m.getName().equals("focusHandle") && m.getParameterCount() == 0).findFirst();
            if (method.isPresent()) {
                method.get().setAccessible(true);
                return (long) method.get().invoke(control);
            }
        }
        return 0;
    }
}
