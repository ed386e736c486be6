// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.planwerk.uitest.Screenshots;
import nl.planwerk.uitest.WidgetDump;
import org.eclipse.swt.widgets.Display;

/** What the program looked like when a scenario failed: a picture, all widgets, the focus, and where each thread is. */
final class Evidence {
    private static final int PATIENCE_SECONDS = 5;

    private final Path folder;

    Evidence(Path folder) {
        this.folder = folder;
    }

    /** Collects what can be had; a program that hangs shows its threads only. */
    void collect(Display display) {
        write("threads.txt", threads());
        if (display == null || display.isDisposed()) {
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        display.asyncExec(() -> {
            write("widgets.txt", WidgetDump.of(display));
            Screenshots.write(display, folder.resolve("failure.png"));
            done.countDown();
        });
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                write("widgets.txt", "The thread of the windows does not answer; see threads.txt\n");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String threads() {
        return Thread.getAllStackTraces().entrySet().stream().map(Evidence::thread).sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String thread(Map.Entry<Thread, StackTraceElement[]> entry) {
        return entry.getKey().getName() + " " + entry.getKey().getState() + "\n"
                + Arrays.stream(entry.getValue()).map(frame -> "    at " + frame + "\n").collect(Collectors.joining());
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
