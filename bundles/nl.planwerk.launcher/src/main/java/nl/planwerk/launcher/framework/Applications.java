// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Finds the application among the services. An application is a {@code java.util.function.ToIntFunction<String[]>} with
 * service property {@code planwerk.application}: it takes the arguments and returns the exit status. A type of Java's own
 * is all that the launcher and the bundles share.
 */
public final class Applications {

    /** Service property that names the application. */
    public static final String PROPERTY = "planwerk.application";

    private Applications() {
    }

    /** The best application of this name, if one is registered. */
    public static Optional<ToIntFunction<String[]>> find(BundleContext context, String name) {
        try {
            return List.copyOf(context.getServiceReferences(ToIntFunction.class, "(" + PROPERTY + "=" + name + ")")).stream()
                    .max(ServiceReference::compareTo).map(context::getService).map(Applications::typed);
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static ToIntFunction<String[]> typed(ToIntFunction<?> service) {
        return (ToIntFunction<String[]>) service;
    }
}
