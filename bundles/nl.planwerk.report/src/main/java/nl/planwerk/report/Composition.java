// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report;

import java.util.List;

import nl.planwerk.report.doc.ReportDocument;

/** A composed report and what its author should know about it. */
public record Composition(ReportDocument document, List<ReportMessage> messages) {

    public Composition {
        messages = List.copyOf(messages);
    }
}
