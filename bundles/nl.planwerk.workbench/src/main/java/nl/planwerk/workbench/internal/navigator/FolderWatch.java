// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.navigator;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

import org.eclipse.swt.widgets.Display;

/** Tells when plans appear in or vanish from a folder. Where a folder cannot be watched, the author refreshes by hand. */
final class FolderWatch {
    private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());

    private final Display display;
    private final Runnable changed;
    private WatchService service;

    FolderWatch(Display display, Runnable changed) {
        this.display = display;
        this.changed = changed;
    }

    /** Watches this folder, and no other from now on. */
    void watch(Path folder) {
        close();
        try {
            WatchService watching = folder.getFileSystem().newWatchService();
            folder.register(watching, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
            service = watching;
            Thread thread = new Thread(() -> run(watching), "Planwerk folder watch");
            thread.setDaemon(true);
            thread.start();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "not watched: " + folder, e);
        }
    }

    private void run(WatchService watching) {
        try {
            while (true) {
                WatchKey key = watching.take();
                key.pollEvents();
                if (!key.reset() || display.isDisposed()) {
                    return;
                }
                display.asyncExec(changed);
            }
        } catch (InterruptedException | ClosedWatchServiceException | org.eclipse.swt.SWTException e) {
            LOG.log(System.Logger.Level.DEBUG, "folder watch ended", e);
        }
    }

    void close() {
        if (service != null) {
            try {
                service.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "folder watch not closed", e);
            }
            service = null;
        }
    }
}
