// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.safety;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import jakarta.inject.Inject;

import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Revisions;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.backup.Backup;
import nl.planwerk.workspace.desk.OpenedPlan;
import nl.planwerk.workspace.desk.SavedPlan;
import nl.planwerk.workspace.desk.WorkspaceListener;
import nl.planwerk.workspace.desk.WorkspacePlans;
import nl.planwerk.workspace.desk.WorkspaceSettings;

/** The workbench's way to plan files: what reads and writes does so on a thread of its own, one after the other. */
public final class Desk {
    /** Topic: something went wrong behind the author's back. Data: a key of a text for the status line. */
    public static final String TROUBLE = "nl/planwerk/workbench/trouble";

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "Planwerk files");
        thread.setDaemon(true);
        return thread;
    });
    private final WorkspacePlans workspace;

    @Inject
    public Desk(ClusterRegistry clusters, Display display, IEventBroker events) {
        WorkspaceSettings settings = WorkspaceSettings.of(stateDirectory(), clusters::vocabularyFor, task -> {
            if (!display.isDisposed()) {
                display.asyncExec(task);
            }
        });
        workspace = new WorkspacePlans(settings, new WorkspaceListener() {
            @Override
            public void journalFails(PlanSession session, IOException reason) {
                events.post(TROUBLE, "trouble.journal");
            }

            @Override
            public void lockLost(PlanSession session) {
                events.post(TROUBLE, "trouble.lock");
            }
        });
    }

    private static Path stateDirectory() {
        BundleContext context = FrameworkUtil.getBundle(Desk.class).getBundleContext();
        return Path.of(Optional.ofNullable(context.getProperty("planwerk.state.dir"))
                .orElseGet(() -> System.getProperty("java.io.tmpdir")));
    }

    /** The plans of this process, for what needs no file. */
    public WorkspacePlans workspace() {
        return workspace;
    }

    /** Opens a plan file; completes exceptionally with the exceptions of {@link WorkspacePlans#open}. */
    public CompletableFuture<OpenedPlan> open(Path file) {
        return run(() -> workspace.open(file));
    }

    /**
     * The headline figures that changed since the last version was marked, one line each; empty if none was, or if what
     * the plan was then is not among its earlier versions. Waits for the files, with the windows alive.
     */
    public List<String> headlinesSinceLastVersion(PlanSession session, Locale locale) {
        Plan now = session.plan();
        int marked = now.items(Revisions.SECTION_ID).size();
        CompletableFuture<List<String>> lines = run(() -> {
            Optional<Plan> then = Optional.empty();
            for (Backup backup : workspace.earlierVersions(session)) {
                Plan earlier = workspace.read(backup);
                if (marked > 0 && earlier.items(Revisions.SECTION_ID).size() == marked) {
                    then = Optional.of(earlier);
                }
            }
            return then.map(plan -> HeadlineChanges.between(plan, now, Formats.of(locale))).orElse(List.of());
        }).exceptionally(failure -> List.of());
        BusyIndicator.showWhile(lines);
        return lines.join();
    }

    /** Begins a plan that stands in no file yet. */
    public PlanSession create(Plan plan) {
        return create(plan, Optional.empty());
    }

    /**
     * Begins a plan that stands in no file yet.
     *
     * @param other a plan file whose pictures come along when the plan is saved
     */
    public PlanSession create(Plan plan, Optional<Path> other) {
        return workspace.create(plan, other).session();
    }

    /** Id of the cluster that a plan file names; empty if it cannot be read, which is said when it is opened. */
    public CompletableFuture<String> cluster(Path file) {
        return run(() -> {
            try (InputStream in = Files.newInputStream(file)) {
                return new PlanCodec().peek(in, file.toString()).plugin().id();
            }
        }).exceptionally(e -> "");
    }

    /** Saves to the session's file; see {@link WorkspacePlans#save}. */
    public CompletableFuture<SavedPlan> save(PlanSession session) {
        return workspace.save(session);
    }

    /** Saves to another file; see {@link WorkspacePlans#saveAs}. */
    public CompletableFuture<SavedPlan> saveAs(PlanSession session, Path target) {
        return workspace.saveAs(session, target);
    }

    /** Ends the work on a plan: its journal and its lock go. */
    public void close(PlanSession session) {
        workspace.close(session);
    }

    /** Does other work with files. */
    public <T> CompletableFuture<T> run(Callable<T> work) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        }, worker);
    }

    /** Ends everything, when the workbench ends. */
    public void close() {
        workspace.close();
        worker.shutdown();
    }
}
