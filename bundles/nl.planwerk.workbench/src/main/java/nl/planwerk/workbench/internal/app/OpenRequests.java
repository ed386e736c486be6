// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Hashtable;
import java.util.function.Consumer;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * Plans that are to be opened: those of the command line, and those that a second start hands over while this workbench
 * runs. Kept until somebody opens them. Calls may come on any thread.
 */
public final class OpenRequests implements Consumer<String[]> {
    /** A word that is no path but asks for the window to come to the front. */
    public static final String TO_FRONT = "";

    private final ServiceRegistration<?> registration;
    private final List<String[]> waiting = new ArrayList<>();
    private Consumer<List<String>> opener;

    OpenRequests(BundleContext context) {
        registration = context.registerService(Consumer.class, this,
                new Hashtable<>(Map.of("planwerk.open", "workbench")));
    }

    @Override
    public synchronized void accept(String[] paths) {
        if (opener == null) {
            waiting.add(paths.clone());
        } else {
            opener.accept(List.of(paths));
        }
    }

    /** From now on requests go to this opener, those that waited first. */
    public synchronized void openWith(Consumer<List<String>> newOpener) {
        opener = newOpener;
        waiting.forEach(paths -> opener.accept(List.of(paths)));
        waiting.clear();
    }

    void close() {
        registration.unregister();
    }
}
