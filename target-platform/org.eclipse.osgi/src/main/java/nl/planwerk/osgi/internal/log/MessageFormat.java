// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal.log;

import org.osgi.framework.ServiceReference;

/** Fills the {@code {}} of a message; a backslash before one keeps it as it is (Compendium R8, 101.4.2). */
final class MessageFormat {

    private static final String PLACE = "{}";

    private MessageFormat() {
    }

    static String fill(String format, Object... arguments) {
        if (format == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        int next = 0;
        for (int at = format.indexOf(PLACE); at >= 0 && next < arguments.length; at = format.indexOf(PLACE, from)) {
            if (at > 0 && format.charAt(at - 1) == '\\') {
                text.append(format, from, at - 1).append(PLACE);
            } else {
                text.append(format, from, at).append(arguments[next++]);
            }
            from = at + PLACE.length();
        }
        return text.append(format, from, format.length()).toString();
    }

    /** The last argument when it is a throwable, else null. */
    static Throwable throwable(Object... arguments) {
        return last(arguments) instanceof Throwable t ? t : null;
    }

    /** The last argument when it is a service reference, else null. */
    static ServiceReference<?> reference(Object... arguments) {
        return last(arguments) instanceof ServiceReference<?> r ? r : null;
    }

    private static Object last(Object... arguments) {
        return arguments.length == 0 ? null : arguments[arguments.length - 1];
    }
}
