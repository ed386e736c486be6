// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Stands in for the workbench: writes a line for each request, {@code own} for its own arguments and {@code open} for
 * those of other starts, into the file {@code requests}, and ends when there is a file {@code stop} beside it.
 */
public final class WorkbenchActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("planwerk.application", "workbench");
        ToIntFunction<String[]> workbench = arguments -> run(context, arguments);
        context.registerService(ToIntFunction.class, workbench, properties);
    }

    private static int run(BundleContext context, String... arguments) {
        Path folder = Path.of(context.getProperty("planwerk.state.dir"));
        write(folder, "own", arguments);
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("planwerk.open", "workbench");
        Consumer<String[]> open = paths -> write(folder, "open", paths);
        var registration = context.registerService(Consumer.class, open, properties);
        while (!Files.exists(folder.resolve("stop"))) {
            pause();
        }
        registration.unregister();
        return 0;
    }

    private static synchronized void write(Path folder, String kind, String... paths) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve("requests"), List.of(kind + " " + String.join("|", paths)), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop(BundleContext context) {
        // Nothing is held.
    }
}
