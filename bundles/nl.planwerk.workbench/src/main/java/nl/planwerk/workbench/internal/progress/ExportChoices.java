// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import java.util.Optional;

import nl.planwerk.audience.Audience;
import nl.planwerk.export.pdf.PdfProfile;

/**
 * How a report is to be made.
 *
 * @param language {@code nl} or {@code en}; empty for the plan's own
 * @param last     whether it is to be the final one, which a plan with errors is refused
 */
record ExportChoices(Audience audience, PdfProfile profile, Optional<String> language, boolean last) {
    private static final String SEPARATOR = ";";

    /** Public, PDF/A-2a, the plan's own language, a draft. */
    static final ExportChoices STANDARD =
            new ExportChoices(Audience.PUBLIC, PdfProfile.PDFA_2A, Optional.empty(), false);

    /** As {@link #stored()} wrote it; the standard for anything else. */
    static ExportChoices read(String stored) {
        String[] parts = stored.split(SEPARATOR, -1);
        if (parts.length < 4) {
            return STANDARD;
        }
        return new ExportChoices(Audience.of(parts[0]).orElse(Audience.PUBLIC),
                PdfProfile.of(parts[1]).orElse(PdfProfile.PDFA_2A),
                Optional.of(parts[2]).filter(language -> language.equals("nl") || language.equals("en")),
                Boolean.parseBoolean(parts[3]));
    }

    /** For the preferences. */
    String stored() {
        return String.join(SEPARATOR, audience.code(), profile.code(), language.orElse(""), Boolean.toString(last));
    }
}
