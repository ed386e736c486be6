// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import nl.planwerk.cli.Console;
import nl.planwerk.export.pdf.ExportMonitor;

/**
 * Says on a terminal what an export is doing, and stops it when the user does (Ctrl-C): the process then waits until the
 * half file is gone.
 */
final class ConsoleProgress implements ExportMonitor, AutoCloseable {
    private static final int WIDTH = 60;
    private static final long PATIENCE = 2000;

    private final Console console;
    private final boolean shown;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "export-stop");
    private volatile boolean cancelled;

    ConsoleProgress(Console console) {
        this.console = console;
        this.shown = System.console() != null;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        cancelled = true;
        try {
            ended.await(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void progress(String what, double done) {
        if (shown) {
            String line = String.format("%3d%%  %s", Math.round(done * 100), what);
            console.err().print("\r" + line.substring(0, Math.min(WIDTH, line.length()))
                    + " ".repeat(Math.max(0, WIDTH - line.length())) + "\r");
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** The export ended, in whatever way. */
    @Override
    public void close() {
        ended.countDown();
        if (shown) {
            console.err().print("\r" + " ".repeat(WIDTH) + "\r");
        }
        if (!cancelled) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
