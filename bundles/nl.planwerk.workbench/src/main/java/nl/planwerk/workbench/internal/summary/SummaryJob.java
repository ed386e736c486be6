// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import nl.planwerk.audience.Redaction;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.summary.NationalOverview;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.PlanFiles;

/** Reads plans and puts them together in the background, as {@code planwerk summary} does. */
final class SummaryJob extends Job {
    private final Texts texts;
    private final Services services;
    private final List<Reading> plans = new ArrayList<>();
    private final SummaryChoice choice;
    private final Locale locale;
    private final Display display;
    private final BiConsumer<SummaryJob, Outcome> then;

    /** What is needed of the rest of the program. */
    record Services(ClusterRegistry clusters, FigureSource figures) {
    }

    /** How it ended. */
    sealed interface Outcome permits Made, Failed, Stopped { }

    /** The overview. */
    record Made(ReportDocument document) implements Outcome { }

    /** One of the plans could not be read, or something else went wrong with it. */
    record Failed(String plan, Throwable cause) implements Outcome { }

    /** The author stopped it. */
    record Stopped() implements Outcome { }

    private record Reading(String name, Callable<Plan> read) {
    }

    /** To be made on the UI thread: plans that are open are taken as they are now. */
    SummaryJob(Texts texts, Services services, SummaryChoice choice, Display display,
            BiConsumer<SummaryJob, Outcome> then) {
        super(texts.get("summary.job"));
        this.texts = texts;
        this.services = services;
        this.choice = choice;
        this.locale = texts.locale();
        this.display = display;
        this.then = then;
        for (SummaryChoice.Source source : choice.plans()) {
            Callable<Plan> read = source.session().<Callable<Plan>>map(session -> {
                session.flush();
                Plan now = session.plan();
                return () -> now;
            }).orElseGet(() -> () -> new PlanFiles().open(source.file().orElseThrow(), services.clusters()::vocabularyFor));
            plans.add(new Reading(source.name(), read));
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), plans.size() + 1);
        Outcome outcome = make(monitor);
        monitor.done();
        if (!display.isDisposed()) {
            display.asyncExec(() -> then.accept(this, outcome));
        }
        return Status.OK_STATUS;
    }

    private Outcome make(IProgressMonitor monitor) {
        List<NationalOverview.Part> parts = new ArrayList<>();
        String at = "";
        try {
            for (Reading plan : plans) {
                at = plan.name();
                monitor.subTask(texts.get("summary.reading", at));
                parts.add(new NationalOverview.Part(at,
                        Redaction.of(plan.read().call(), choice.audience(), services.figures()).plan()));
                monitor.worked(1);
                if (monitor.isCanceled()) {
                    return new Stopped();
                }
            }
            monitor.subTask(texts.get("summary.adding"));
            return new Made(NationalOverview.of(parts, locale));
        } catch (Exception | OutOfMemoryError e) {
            return new Failed(at, e);
        }
    }
}
