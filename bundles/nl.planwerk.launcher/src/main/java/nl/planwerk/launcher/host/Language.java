// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.host;

import java.util.Locale;

/** The language of the program's own texts: Dutch unless the user asks for English. The machine's locale has no say. */
public final class Language {

    /** Dutch as written in the Netherlands. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private Language() {
    }

    /** By system property {@code planwerk.lang}, then environment variable {@code PLANWERK_LANG}; Dutch if neither is known. */
    public static Locale of(Host host) {
        String asked = host.property("planwerk.lang").or(() -> host.variable("PLANWERK_LANG")).orElse("nl");
        return asked.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : DUTCH;
    }

    /**
     * Makes this language the process's own, and formats that name no locale the neutral ones, so that a number looks
     * the same on every machine.
     */
    public static void use(Locale language) {
        Locale.setDefault(language);
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    }
}
