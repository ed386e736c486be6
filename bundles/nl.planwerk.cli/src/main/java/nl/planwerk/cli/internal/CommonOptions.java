// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.util.Locale;

import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.CommandFailure;

/** Options that several commands have. */
final class CommonOptions {
    /** The file that is written. */
    static final String OUTPUT = "-o";
    /** Language of what is written. */
    static final String LANGUAGE = "--lang";
    /** Form of what is written. */
    static final String FORMAT = "--format";

    private CommonOptions() {
    }

    /** The file that is written, where a command cannot do without. */
    static String output(Arguments arguments, String command, Locale locale) throws CommandFailure {
        return arguments.option(OUTPUT).orElseThrow(() -> CliTexts.failure(locale, "output.missing", command));
    }
}
