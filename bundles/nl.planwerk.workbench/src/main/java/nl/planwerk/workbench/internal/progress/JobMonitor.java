// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import org.eclipse.core.runtime.IProgressMonitor;

import nl.planwerk.export.pdf.ExportMonitor;

/** Hands what the exporter says on to the monitor of a job. */
final class JobMonitor implements ExportMonitor {
    private final IProgressMonitor monitor;
    private final int steps;
    private double told;

    /** @param steps of the job that the export takes */
    JobMonitor(IProgressMonitor monitor, int steps) {
        this.monitor = monitor;
        this.steps = steps;
    }

    @Override
    public void progress(String what, double done) {
        monitor.subTask(what);
        double work = done * steps;
        monitor.internalWorked(work - told);
        told = work;
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
