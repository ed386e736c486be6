// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import nl.planwerk.export.pdf.ExportCancelledException;
import nl.planwerk.export.pdf.PdfExportException;
import nl.planwerk.workbench.internal.app.Texts;

/** Makes a report in the background; the progress is shown at the foot of the window, where it can be stopped. */
abstract class ReportJob extends Job {
    static final int STEPS = 1_000;

    private final Path target;
    private final ExportOutcome outcome;

    /** @param target the report's file */
    ReportJob(Texts texts, Path target, ExportOutcome outcome) {
        super(texts.get("export.job", target.getFileName()));
        this.target = target;
        this.outcome = outcome;
        setUser(true);
    }

    @Override
    protected final IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), STEPS);
        try {
            make(monitor);
        } catch (ExportCancelledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | PdfExportException | RuntimeException | OutOfMemoryError e) {
            outcome.failed(target, e);
        } finally {
            monitor.done();
        }
        return Status.OK_STATUS;
    }

    /** Makes it, and tells the author so. */
    abstract void make(IProgressMonitor monitor) throws IOException, PdfExportException, ExportCancelledException;
}
