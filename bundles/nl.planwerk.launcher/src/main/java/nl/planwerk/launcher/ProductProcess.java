// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import nl.planwerk.launcher.framework.Applications;
import nl.planwerk.launcher.framework.FrameworkSession;
import nl.planwerk.launcher.framework.Inventory;
import nl.planwerk.launcher.framework.Slot;
import org.osgi.framework.BundleException;

/**
 * The framework, the files it holds and the slot it lies in.
 *
 * @param session the framework, its bundles resolved
 * @param inventory what is installed
 * @param slot held until the process is closed
 * @param streams what the bundles print while no command runs goes to the log
 */
record ProductProcess(FrameworkSession session, Inventory inventory, Slot slot, StandardStreams streams)
        implements AutoCloseable {

    /**
     * Starts the bundles and runs the application on this thread; empty if there is none of this name.
     *
     * @param prints whether the application prints for the user
     */
    OptionalInt run(String application, List<String> arguments, boolean prints) {
        session.start(inventory.starts(), inventory.plugins());
        Optional<ToIntFunction<String[]>> found = Applications.find(session.context(), application);
        if (found.isEmpty()) {
            return OptionalInt.empty();
        }
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(found.get().getClass().getClassLoader());
            if (prints) {
                streams.toUser();
            }
            return OptionalInt.of(found.get().applyAsInt(arguments.toArray(String[]::new)));
        } finally {
            streams.toLog();
            thread.setContextClassLoader(loader);
        }
    }

    @Override
    public void close() throws BundleException, IOException {
        try {
            session.close();
        } finally {
            streams.close();
            slot.close();
        }
    }
}
