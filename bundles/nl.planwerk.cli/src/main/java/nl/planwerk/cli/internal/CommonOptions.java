// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

/** Options that several commands have. */
final class OptionNames {
    /** The file that is written. */
    static final String OUTPUT = "-o";
    /** Language of what is written. */
    static final String LANGUAGE = "--lang";

    private OptionNames() {
    }
}
