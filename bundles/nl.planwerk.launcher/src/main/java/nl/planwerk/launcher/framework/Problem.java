// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.util.List;
import java.util.Optional;

/**
 * Something that kept one bundle from working; the others go on.
 *
 * @param bundle symbolic name, or the file where there is none yet
 * @param kind what did not work
 * @param missing the unmet requirements, of a bundle that does not resolve
 * @param detail what the framework said
 * @param cause the exception, for the log
 */
public record Problem(String bundle, Kind kind, List<MissingRequirement> missing, String detail,
        Optional<Throwable> cause) {

    /** What did not work. */
    public enum Kind {
        /** The jar is named by a descriptor and not there. */
        NO_FILE,
        /** It is no bundle, or cannot be installed beside the others. */
        NOT_INSTALLED,
        /** It does not resolve. */
        NOT_RESOLVED,
        /** Its activator failed. */
        NOT_STARTED,
        /** One of its declarative services waits for something; the detail says for what. */
        UNSATISFIED
    }

    public Problem {
        missing = List.copyOf(missing);
    }

    static Problem of(String bundle, Kind kind, String detail, Throwable cause) {
        return new Problem(bundle, kind, List.of(), detail, Optional.ofNullable(cause));
    }
}
