// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * An object of a class that only the bundles see, used by names. Serves diagnosis and the log alone: a name that is not
 * there gives nothing, never an error.
 */
record ForeignObject(Object object) {

    /** The result of a method, found by name and number of arguments in an interface or class that is accessible. */
    ForeignObject call(String name, Object... arguments) {
        return Arrays.stream(object == null ? new Method[0] : object.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments.length)
                .map(method -> accessible(method)).filter(Objects::nonNull).findFirst()
                .map(method -> new ForeignObject(invoke(method, arguments))).orElse(new ForeignObject(null));
    }

    /** The value of a public field. */
    ForeignObject field(String name) {
        try {
            return new ForeignObject(object == null ? null : object.getClass().getField(name).get(object));
        } catch (ReflectiveOperationException e) {
            return new ForeignObject(null);
        }
    }

    /** The members of a collection or an array of objects. */
    List<ForeignObject> members() {
        if (object instanceof Collection<?> collection) {
            return collection.stream().map(member -> new ForeignObject(member)).toList();
        }
        var members = new ArrayList<ForeignObject>();
        if (object != null && object.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(object); i++) {
                members.add(new ForeignObject(Array.get(object, i)));
            }
        }
        return members;
    }

    /** The value as text; empty for null. */
    String text() {
        return Objects.toString(object, "");
    }

    /** Implementation classes are rarely public: the same method of a public interface can be called all the same. */
    private static Method accessible(Method method) {
        if (Modifier.isPublic(method.getDeclaringClass().getModifiers())) {
            return method;
        }
        return interfaces(method.getDeclaringClass()).stream().flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(other -> other.getName().equals(method.getName())
                        && Arrays.equals(other.getParameterTypes(), method.getParameterTypes()))
                .findFirst().orElse(null);
    }

    private static List<Class<?>> interfaces(Class<?> type) {
        var interfaces = new ArrayList<Class<?>>();
        for (Class<?> step = type; step != null; step = step.getSuperclass()) {
            interfaces.addAll(Arrays.asList(step.getInterfaces()));
        }
        return interfaces;
    }

    private Object invoke(Method method, Object... arguments) {
        try {
            return method.invoke(object, arguments);
        } catch (IllegalAccessException | InvocationTargetException | IllegalArgumentException e) {
            return null;
        }
    }
}
