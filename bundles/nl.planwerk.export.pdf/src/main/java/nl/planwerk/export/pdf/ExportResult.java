// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import java.util.List;

/**
 * What an export made.
 *
 * @param pages    number of pages
 * @param messages what the reader of the file will miss, one line each, in the report's language
 */
public record ExportResult(int pages, List<String> messages) {

    public ExportResult {
        messages = List.copyOf(messages);
    }
}
