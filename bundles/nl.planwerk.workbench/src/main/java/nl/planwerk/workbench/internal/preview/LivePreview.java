// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.swt.widgets.Display;

import nl.planwerk.export.pdf.ExportCancelledException;
import nl.planwerk.export.pdf.PdfExportException;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.PlanSession;

/**
 * Keeps the pages of a plan up with its edits: makes them anew after a pause, on a thread of its own, and gives up what an edit
 * overtakes. What is drawn from them is drawn on another thread, one after the other.
 */
final class LivePreview {
    /** Between the last edit and the making of pages. */
    private static final long PAUSE_MILLIS = 600;
    private static final Logger LOG = Logger.getLogger(LivePreview.class.getName());

    /**
     * Pages that are there.
     *
     * @param file only for {@link #draw(Work)}
     */
    record Pages(Plan plan, PreviewFile file, List<PageSize> sizes, Anchors anchors, PlanPlaces places) {
    }

    /** Something to be done with the file of the pages. */
    interface Work {
        void run() throws IOException;
    }

    private final ScheduledExecutorService maker = thread("Planwerk preview");
    private final ScheduledExecutorService drawer = thread("Planwerk preview pages");
    private final AtomicReference<Plan> waiting = new AtomicReference<>();
    private final PageMaker reports;
    private final Display display;
    private final Consumer<Pages> made;
    private final Consumer<Exception> failed;
    private Runnable unlisten = () -> { };
    private PreviewFile open;
    private volatile boolean closed;

    /** @param made hears of new pages on the UI thread, as {@code failed} of why there are none */
    LivePreview(PageMaker reports, Display display, Consumer<Pages> made, Consumer<Exception> failed) {
        this.reports = reports;
        this.display = display;
        this.made = made;
        this.failed = failed;
    }

    /** Shows the plan of a session and keeps up with its edits until it is closed. */
    void follow(PlanSession session) {
        unlisten = session.onChange(event -> {
            if (event.before() != event.after()) {
                make(event.after(), PAUSE_MILLIS);
            }
        });
        show(session.plan());
    }

    /** Makes the pages of a plan, at once. */
    void show(Plan plan) {
        make(plan, 0);
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        });
    }

    private void make(Plan plan, long pause) {
        waiting.set(plan);
        maker.schedule(() -> {
            if (waiting.compareAndSet(plan, null)) {
                run(plan);
            }
        }, pause, TimeUnit.MILLISECONDS);
    }

    private void run(Plan plan) {
        try {
            Path file = reports.make(plan, () -> closed || waiting.get() != null);
            try {
                drawer.execute(() -> open(plan, file));
            } catch (RejectedExecutionException e) {
                Files.deleteIfExists(file);
            }
        } catch (ExportCancelledException e) {
            LOG.log(Level.FINE, "overtaken by an edit", e);
        } catch (IOException | PdfExportException | RuntimeException e) {
            fail(e);
        }
    }

    private void open(Plan plan, Path file) {
        try {
            PreviewFile opened = PreviewFile.open(file);
            try {
                Pages pages = new Pages(plan, opened, opened.sizes(), opened.anchors(), PlanPlaces.of(plan));
                tell(() -> made.accept(pages));
            } finally {
                closeFile();
                open = opened;
            }
        } catch (IOException | RuntimeException e) {
            fail(e);
        }
    }

    /** Does something with the file of the pages, after what is being drawn. */
    void draw(Work work) {
        if (closed) {
            return;
        }
        drawer.execute(() -> {
            try {
                work.run();
            } catch (IOException | RuntimeException e) {
                fail(e);
            }
        });
    }

    /** Whether the pages are still the last ones; asked on the drawing thread. */
    boolean isOpen(Pages pages) {
        return pages.file() == open && !closed;
    }

    /** Does something on the UI thread, unless the preview is closed by then. */
    void tell(Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!closed) {
                    what.run();
                }
            });
        }
    }

    private void fail(Exception e) {
        LOG.log(Level.WARNING, "the preview", e);
        tell(() -> failed.accept(e));
    }

    /** Why there are no pages, in words. */
    static String words(Exception failure, Texts texts) {
        return texts.get("preview.failed", failure instanceof PdfExportException pdf ? pdf.message(texts.locale())
                : String.valueOf(failure.getMessage()));
    }

    void close() {
        closed = true;
        unlisten.run();
        waiting.set(null);
        // After a report that is still being made, which stops soon.
        maker.execute(() -> {
            drawer.execute(this::closeFile);
            drawer.shutdown();
        });
        maker.shutdown();
    }

    private void closeFile() {
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the file of the preview", e);
        }
    }
}
