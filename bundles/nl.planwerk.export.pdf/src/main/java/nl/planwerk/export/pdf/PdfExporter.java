// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import java.nio.file.Path;

import nl.planwerk.report.doc.ReportDocument;

/** Makes a PDF file from a report. */
public interface PdfExporter {

    /**
     * Writes the report beside the target and moves it into place, so that the target is whole or as it was.
     *
     * @throws PdfExportException     if the target cannot be written, or the report cannot be made into a conforming file
     * @throws ExportCancelledException if the monitor asked to stop; nothing is left behind
     */
    ExportResult export(ReportDocument report, Path target, PdfOptions options, ExportMonitor monitor)
            throws PdfExportException, ExportCancelledException;
}
