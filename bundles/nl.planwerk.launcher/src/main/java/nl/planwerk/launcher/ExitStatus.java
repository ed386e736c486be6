// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

/** What the launcher itself returns to the shell; an application returns its own status. */
public final class ExitStatus {

    /** Done. */
    public static final int OK = 0;

    /** Done, but something did not work: {@code bundles} found a bundle that does not resolve. */
    public static final int FAILED = 1;

    /** Wrong use, or this installation cannot do what was asked: the application is missing. */
    public static final int UNUSABLE = 2;

    /** Something unexpected; the log has the details (EX_SOFTWARE of sysexits.h). */
    public static final int INTERNAL = 70;

    private ExitStatus() {
    }
}
