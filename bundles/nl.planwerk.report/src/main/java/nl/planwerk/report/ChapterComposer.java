// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report;

import java.util.List;

import nl.planwerk.report.doc.Block;

/**
 * Adds blocks to a chapter of the report, after the author's text and before the records. An OSGi service. If it throws,
 * the author is told and the rest of the report is made.
 */
public interface ChapterComposer {

    /** Id of the chapter type. */
    String chapter();

    /** Id of the cluster for whose plans it is meant; empty for all plans. */
    default String cluster() {
        return "";
    }

    /** The blocks; none if there is nothing to say about this plan. */
    List<Block> compose(ReportContext context);
}
