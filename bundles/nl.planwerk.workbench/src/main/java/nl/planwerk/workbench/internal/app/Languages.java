// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.util.List;
import java.util.Locale;

/** The languages of the user interface. */
public final class Languages {
    /** Language codes, the default first. */
    public static final List<String> ALL = List.of("nl", "en");

    private Languages() {
    }

    /** The locale of a language code; Dutch for one that is not offered. */
    public static Locale locale(String code) {
        return "en".equals(code) ? Locale.UK : Locale.forLanguageTag("nl-NL");
    }
}
