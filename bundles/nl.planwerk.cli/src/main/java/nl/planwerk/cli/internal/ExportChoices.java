// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.planwerk.audience.Audience;
import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.export.pdf.PdfProfile;

/**
 * For whom a report is made, and into what kind of file.
 *
 * @param last whether it is to be the final one, which a plan with errors is refused
 */
record ExportChoices(Audience audience, PdfProfile profile, boolean last) {
    static final String AUDIENCE = "--audience";
    static final String PROFILE = "--profile";
    static final String FINAL = "--final";
    /** The options that take a value. */
    static final Set<String> OPTIONS = Set.of(AUDIENCE, PROFILE);

    /** Public and PDF/A-2a, unless the arguments say otherwise. */
    static ExportChoices of(Arguments arguments, Locale locale) throws CommandFailure {
        Audience audience = choice(arguments, AUDIENCE, Audience.PUBLIC, Audience::of,
                Arrays.stream(Audience.values()).map(Audience::code).collect(Collectors.joining(", ")), locale);
        PdfProfile profile = choice(arguments, PROFILE, PdfProfile.PDFA_2A, PdfProfile::of,
                Arrays.stream(PdfProfile.values()).map(PdfProfile::code).collect(Collectors.joining(", ")), locale);
        return new ExportChoices(audience, profile, arguments.has(FINAL));
    }

    private static <T> T choice(Arguments arguments, String option, T standard, Function<String, Optional<T>> reader,
            String allowed, Locale locale) throws CommandFailure {
        Optional<String> word = arguments.option(option);
        return word.isEmpty() ? standard : reader.apply(word.get())
                .orElseThrow(() -> CliTexts.failure(locale, "export.choice", option, word.get(), allowed));
    }
}
