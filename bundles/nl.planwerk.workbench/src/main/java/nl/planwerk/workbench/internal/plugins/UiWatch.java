// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.plugins.InstalledPlugin;
import nl.planwerk.plugins.PluginManager;

/**
 * Watches from a thread of its own whether the window answers. When code of a plugin keeps it from answering, the plugin
 * is held back at once, for the case that the program has to be ended by force; when it answers again, the author is asked.
 */
public final class UiWatch {
    private static final Logger LOG = Logger.getLogger(UiWatch.class.getName());
    /** How long a plugin may keep the window from answering, in milliseconds. */
    private static final long LIMIT = Long.getLong("planwerk.plugin.ui.limit", 5_000);
    private static final long PAUSE = 500;
    private static final int LOOKS = 3;

    @Inject
    private PluginManager plugins;
    @Inject
    private PluginActions actions;

    /** Begins to watch, until the window is gone. */
    void start(Shell shell) {
        Thread thread = new Thread(() -> watch(shell), "planwerk-ui-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch(Shell shell) {
        Display display = shell.getDisplay();
        try {
            while (!display.isDisposed()) {
                CountDownLatch answered = new CountDownLatch(1);
                long asked = System.nanoTime();
                display.asyncExec(answered::countDown);
                if (!answered.await(LIMIT, TimeUnit.MILLISECONDS)) {
                    Optional<InstalledPlugin> plugin = blocking(display.getThread(), answered);
                    plugin.ifPresent(this::holdBack);
                    answered.await();
                    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - asked);
                    plugin.ifPresent(blocking -> display.asyncExec(() -> ask(shell, blocking, seconds)));
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SWTException e) {
            LOG.log(Level.FINE, "the window is gone", e);
        }
    }

    /** The plugin in whose code the thread is each time one looks; on a busy machine it may be there once by chance. */
    private Optional<InstalledPlugin> blocking(Thread thread, CountDownLatch answered) throws InterruptedException {
        Optional<InstalledPlugin> plugin = plugins.running(thread.getStackTrace());
        for (int look = 1; look < LOOKS && plugin.isPresent(); look++) {
            boolean free = answered.await(PAUSE, TimeUnit.MILLISECONDS);
            Optional<InstalledPlugin> now = free ? Optional.empty() : plugins.running(thread.getStackTrace());
            plugin = now.filter(plugin.get()::equals);
        }
        return plugin;
    }

    private void holdBack(InstalledPlugin plugin) {
        LOG.warning("plugin " + plugin.symbolicName() + " keeps the window from answering");
        plugins.holdBack(plugin.file());
    }

    private void ask(Shell shell, InstalledPlugin plugin, long seconds) {
        if (!shell.isDisposed()) {
            actions.blocked(shell, plugin, seconds);
        }
    }
}
