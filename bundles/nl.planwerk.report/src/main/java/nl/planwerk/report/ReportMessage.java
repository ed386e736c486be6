// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report;

import java.util.List;

/**
 * Something the author should know about the report.
 *
 * @param severity whether a part is missing from the report
 * @param lead     in the report's language: what, where, what to do; what names things ends with a colon
 * @param things   what it names, each by itself; empty if the lead is all there is to say
 */
public record ReportMessage(Severity severity, String lead, List<String> things) {

    /** How bad it is. */
    public enum Severity { WARNING, ERROR }

    public ReportMessage {
        things = List.copyOf(things);
    }

    /**
     * A message that names no things.
     *
     * @param text one line
     */
    public ReportMessage(Severity severity, String text) {
        this(severity, text, List.of());
    }

    /** All of it on one line. */
    public String text() {
        return things.isEmpty() ? lead : lead + " " + String.join("; ", things);
    }
}
