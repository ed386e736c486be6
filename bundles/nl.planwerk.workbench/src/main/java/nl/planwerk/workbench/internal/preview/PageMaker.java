// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import nl.planwerk.export.pdf.ExportCancelledException;
import nl.planwerk.export.pdf.PdfExportException;
import nl.planwerk.model.plan.Plan;

/** Makes the pages of a plan, as a file that is looked at and thrown away. */
@FunctionalInterface
public interface PageMaker {

    /**
     * Makes the pages, on any thread.
     *
     * @param stop asked before each block whether they are still wanted
     */
    Path make(Plan plan, BooleanSupplier stop) throws IOException, PdfExportException, ExportCancelledException;
}
