// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.planwerk.audience.Audience;
import nl.planwerk.export.pdf.PdfProfile;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.ChapterType;

/**
 * How a report is to be made.
 *
 * @param language {@code nl} or {@code en}; empty for the plan's own
 * @param last     whether it is to be the final one, which a plan with errors is refused
 * @param leftOut  ids of the chapters that it is to do without
 */
record ExportChoices(Audience audience, PdfProfile profile, Optional<String> language, boolean last, Set<String> leftOut) {
    private static final String SEPARATOR = ";";
    private static final String COMMA = ",";

    ExportChoices {
        leftOut = Set.copyOf(leftOut);
    }

    /** Public, PDF/A-2a, the plan's own language, a draft. */
    static final ExportChoices STANDARD =
            new ExportChoices(Audience.PUBLIC, PdfProfile.PDFA_2A, Optional.empty(), false, Set.of());

    /** As {@link #stored()} wrote it; the standard for anything else. */
    static ExportChoices read(String stored) {
        String[] parts = stored.split(SEPARATOR, -1);
        if (parts.length < 4) {
            return STANDARD;
        }
        return new ExportChoices(Audience.of(parts[0]).orElse(Audience.PUBLIC),
                PdfProfile.of(parts[1]).orElse(PdfProfile.PDFA_2A),
                Optional.of(parts[2]).filter(language -> language.equals("nl") || language.equals("en")),
                Boolean.parseBoolean(parts[3]), parts.length < 5 ? Set.of() : Arrays.stream(parts[4].split(COMMA))
                        .filter(id -> !id.isEmpty()).collect(Collectors.toSet()));
    }

    /** Ids of the chapters wanted; none for all. */
    List<String> chapters(Plan plan) {
        return leftOut.isEmpty() ? List.of()
                : plan.vocabulary().chapters().stream().map(ChapterType::id).filter(id -> !leftOut.contains(id)).toList();
    }

    /** For the preferences. */
    String stored() {
        return String.join(SEPARATOR, audience.code(), profile.code(), language.orElse(""), Boolean.toString(last),
                leftOut.stream().sorted().collect(Collectors.joining(COMMA)));
    }
}
