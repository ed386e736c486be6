// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.CommandFailure;

/** Where a report goes and in which language, for all commands that make one. */
final class ReportTarget {
    static final String PDF = ".pdf";
    private static final String TEXT = ".txt";
    /** The options that take a value. */
    static final Set<String> OPTIONS = Set.of(CommonOptions.OUTPUT, CommonOptions.LANGUAGE);

    private ReportTarget() {
    }

    /** The file named; refused if it is none, or of a kind that no report is. */
    static Path of(Arguments arguments, String command, Locale locale) throws CommandFailure {
        String word = CommonOptions.output(arguments, command, locale);
        if (!word.endsWith(PDF) && !word.endsWith(TEXT)) {
            throw CliTexts.failure(locale, "export.extension", word);
        }
        return PlanDesk.path(word, locale);
    }

    /** Whether plain text is to be made of it. */
    static boolean isText(Path target) {
        return target.toString().endsWith(TEXT);
    }

    /** The language named, if any is. */
    static Optional<String> language(Arguments arguments, Locale locale) throws CommandFailure {
        Optional<String> language = arguments.option(CommonOptions.LANGUAGE);
        if (language.isPresent() && !List.of("nl", "en").contains(language.get())) {
            throw CliTexts.failure(locale, "export.lang", language.get());
        }
        return language;
    }
}
