// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import org.eclipse.e4.core.contexts.IEclipseContext;

import nl.planwerk.checks.CheckRegistry;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.export.pdf.PdfExporter;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.report.ReportComposer;

/** The services with which a report is made; found when the first one is. */
public record ExportServices(ReportComposer composer, PdfExporter exporter, FigureSource figures, CheckRegistry checks,
        ClusterRegistry clusters) {

    /** Those of the application. */
    public static ExportServices of(IEclipseContext context) {
        return new ExportServices(context.get(ReportComposer.class), context.get(PdfExporter.class),
                context.get(FigureSource.class), context.get(CheckRegistry.class), context.get(ClusterRegistry.class));
    }
}
