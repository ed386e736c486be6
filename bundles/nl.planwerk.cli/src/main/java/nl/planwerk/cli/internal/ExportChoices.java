// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.util.Arrays;
import java.util.List;
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
 * @param last     whether it is to be the final one, which a plan with errors is refused
 * @param freeze   whether the plan's adoption is to keep the file's hash
 * @param language of labels and numbers; empty for the plan's own
 * @param sections numbers or ids of the chapters wanted; none for all
 */
record ExportChoices(Audience audience, PdfProfile profile, boolean last, boolean freeze, Optional<String> language,
        List<String> sections) {
    static final String PROFILE = "--profile";
    static final String SECTIONS = "--sections";
    static final String AUDIENCE = "--audience";
    private static final String FINAL = "--final";
    private static final String FREEZE = "--freeze";
    /** The options that take a value. */
    static final Set<String> OPTIONS = Set.of(AUDIENCE, PROFILE);
    /** The options that take none. */
    static final Set<String> FLAGS = Set.of(FINAL, FREEZE);

    ExportChoices {
        sections = List.copyOf(sections);
    }

    /** Public and PDF/A-2a, unless the arguments say otherwise. */
    static ExportChoices of(Arguments arguments, Locale locale) throws CommandFailure {
        Audience audience = audience(arguments, locale);
        PdfProfile profile = choice(arguments, PROFILE, PdfProfile.PDFA_2A, PdfProfile::of,
                Arrays.stream(PdfProfile.values()).map(PdfProfile::code).collect(Collectors.joining(", ")), locale);
        return new ExportChoices(audience, profile, arguments.has(FINAL), arguments.has(FREEZE),
                ReportTarget.language(arguments, locale), sections(arguments));
    }

    /** For whom it is: everybody, unless the arguments say otherwise. */
    static Audience audience(Arguments arguments, Locale locale) throws CommandFailure {
        return choice(arguments, AUDIENCE, Audience.PUBLIC, Audience::of,
                Arrays.stream(Audience.values()).map(Audience::code).collect(Collectors.joining(", ")), locale);
    }

    private static List<String> sections(Arguments arguments) {
        return arguments.option(SECTIONS).stream().flatMap(words -> Arrays.stream(words.split(",")))
                .map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }

    private static <T> T choice(Arguments arguments, String option, T standard, Function<String, Optional<T>> reader,
            String allowed, Locale locale) throws CommandFailure {
        Optional<String> word = arguments.option(option);
        return word.isEmpty() ? standard : reader.apply(word.get())
                .orElseThrow(() -> CliTexts.failure(locale, "export.choice", option, word.get(), allowed));
    }
}
