// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.texts;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;

/**
 * Sets static fields that are final. Java offers no other way than {@code sun.misc.Unsafe}, which is looked up by name: a
 * Java without it leaves those texts in the language of the start.
 */
final class FinalFields {
    private final MethodHandle base;
    private final MethodHandle offset;
    private final MethodHandle put;

    FinalFields() throws ReflectiveOperationException {
        Class<?> type = Class.forName("sun.misc.Unsafe");
        Field instance = type.getDeclaredField("theUnsafe");
        instance.setAccessible(true);
        Object unsafe = instance.get(null);
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        base = bound(lookup, type, unsafe, "staticFieldBase", MethodType.methodType(Object.class, Field.class));
        offset = bound(lookup, type, unsafe, "staticFieldOffset", MethodType.methodType(long.class, Field.class));
        put = bound(lookup, type, unsafe, "putObjectVolatile",
                MethodType.methodType(void.class, Object.class, long.class, Object.class));
    }

    private static MethodHandle bound(MethodHandles.Lookup lookup, Class<?> type, Object unsafe, String name, MethodType of)
            throws ReflectiveOperationException {
        return lookup.findVirtual(type, name, of).bindTo(unsafe);
    }

    void set(Field field, Object value) {
        try {
            put.invoke(base.invoke(field), (long) offset.invoke(field), value);
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot set " + field, e);
        }
    }
}
