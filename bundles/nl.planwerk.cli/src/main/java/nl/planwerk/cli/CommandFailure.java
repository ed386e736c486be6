// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli;

/** Ends a command with one clear line for the user. */
public final class CommandFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, where, and what to do, in the user's language */
    public CommandFailure(String message) {
        super(message);
    }
}
