// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.doc;

import java.util.List;

/**
 * A whole report.
 *
 * @param frontMatter printed after the cover and before the contents, such as a colophon; may be empty
 */
public record ReportDocument(Metadata metadata, List<Block> frontMatter, List<Chapter> chapters) {

    public ReportDocument {
        frontMatter = List.copyOf(frontMatter);
        chapters = List.copyOf(chapters);
    }
}
