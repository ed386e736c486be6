// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

/**
 * One reason why a bundle does not resolve.
 *
 * @param kind what is asked for
 * @param name package, symbolic name, Java version, or the whole filter of another capability
 * @param range versions that would do, as {@code [1.0.0,2.0.0)}; empty: any
 * @param reason why it is not met
 * @param detail versions that are there, or the bundle that should offer it; may be empty
 */
public record MissingRequirement(Kind kind, String name, String range, Reason reason, String detail) {

    /** What a bundle can ask for. */
    public enum Kind {
        /** A package. */
        PACKAGE,
        /** Another bundle as a whole. */
        BUNDLE,
        /** The bundle that a fragment belongs to. */
        HOST,
        /** A version of Java. */
        JAVA,
        /** Anything else. */
        CAPABILITY
    }

    /** Why it is not met. */
    public enum Reason {
        /** Nobody offers it. */
        ABSENT,
        /** It is offered in other versions only; the detail lists them. */
        OTHER_VERSION,
        /** It is offered by a bundle that does not resolve itself; the detail names it. */
        PROVIDER_BROKEN,
        /** Everything is offered but does not go together; the detail is what the framework says. */
        CONFLICT
    }
}
