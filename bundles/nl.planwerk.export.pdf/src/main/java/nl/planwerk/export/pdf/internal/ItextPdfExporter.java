// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

import com.itextpdf.kernel.exceptions.PdfException;
import nl.planwerk.export.pdf.ExportCancelledException;
import nl.planwerk.export.pdf.ExportMonitor;
import nl.planwerk.export.pdf.ExportResult;
import nl.planwerk.export.pdf.PdfExportException;
import nl.planwerk.export.pdf.PdfExporter;
import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.report.doc.ReportDocument;
import org.osgi.service.component.annotations.Component;

/** Renders reports with iText. */
@Component(service = PdfExporter.class)
public final class ItextPdfExporter implements PdfExporter {

    @Override
    public ExportResult export(ReportDocument report, Path target, PdfOptions options, ExportMonitor monitor)
            throws PdfExportException, ExportCancelledException {
        Path absolute = target.toAbsolutePath();
        check(target, absolute);
        Path temporary = absolute.resolveSibling("." + absolute.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            ExportResult result = render(report, temporary, options, monitor);
            move(temporary, absolute);
            return result;
        } catch (IOException e) {
            throw new PdfExportException("pdf.unwritable", e, target, reason(e));
        } finally {
            discard(temporary);
        }
    }

    private static void check(Path target, Path absolute) throws PdfExportException {
        if (Files.isDirectory(absolute)) {
            throw new PdfExportException("pdf.folder", null, target);
        }
        if (!Files.isDirectory(absolute.getParent())) {
            throw new PdfExportException("pdf.nofolder", null, target);
        }
    }

    private static ExportResult render(ReportDocument report, Path file, PdfOptions options, ExportMonitor monitor)
            throws IOException, PdfExportException, ExportCancelledException {
        try (ErrorWatch watch = new ErrorWatch();
                OutputStream out = new BufferedOutputStream(new StoppableOutput(
                        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), monitor))) {
            ExportResult result = new Rendering(report, options, monitor).run(out);
            List<String> errors = watch.errors();
            if (!errors.isEmpty()) {
                throw new PdfExportException("pdf.incomplete", null, errors.get(0));
            }
            return result;
        } catch (StoppableOutput.Stopped | Watch.Stopped e) {
            throw new ExportCancelledException();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (monitor.cancelled()) {
                throw new ExportCancelledException();
            }
            throw e instanceof PdfException ? new PdfExportException("pdf.nonconforming", e, String.valueOf(e.getMessage()))
                    : new PdfExportException("pdf.unmade", e, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "access denied" : String.valueOf(e.getMessage());
    }

    private static void discard(Path temporary) throws PdfExportException {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new PdfExportException("pdf.unwritable", e, temporary, reason(e));
        }
    }
}
