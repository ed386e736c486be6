// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Where a command speaks to its user.
 *
 * @param out    results
 * @param err    what went wrong, one line each
 * @param locale the user's language: Dutch or English
 */
public record Console(PrintStream out, PrintStream err, Locale locale) {
}
