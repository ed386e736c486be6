// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report;

/**
 * Something the author should know about the report.
 *
 * @param severity whether a part is missing from the report
 * @param text     one line in the report's language: what, where, what to do
 */
public record ReportMessage(Severity severity, String text) {

    /** How bad it is. */
    public enum Severity { WARNING, ERROR }
}
