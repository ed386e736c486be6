// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

/**
 * Messages of the platform that tell of nothing but that this is not Equinox. They would fill every log with stack traces
 * of errors that are none.
 */
final class KnownNoise {

    /** The platform looks for a field of Equinox's bundle context, to read default preferences in a way long gone. */
    private static final String LEGACY_ACTIVATOR = "Could not get activator for";

    private KnownNoise() {
    }

    /** Whether a message of a bundle is left out of the log. */
    static boolean is(String bundle, String message) {
        return "org.eclipse.core.runtime".equals(bundle) && message != null && message.startsWith(LEGACY_ACTIVATOR);
    }
}
