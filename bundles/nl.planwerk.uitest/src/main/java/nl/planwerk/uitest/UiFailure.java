// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

/** The program does not show or do what the scenario expects. */
public final class UiFailure extends AssertionError {
    private static final long serialVersionUID = 1L;

    public UiFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
