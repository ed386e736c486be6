// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Waits until the workbench says that it is there; or, for a while without a word, until any window is. */
final class WorkbenchReady {
    private static final String STARTED = "org/eclipse/e4/ui/LifeCycle/appStartupComplete";
    private static final Duration WORD = Duration.ofSeconds(20);

    private final CountDownLatch started = new CountDownLatch(1);

    WorkbenchReady(BundleContext context) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(EventConstants.EVENT_TOPIC, STARTED);
        context.registerService(EventHandler.class, event -> started.countDown(), properties);
    }

    Display await() throws InterruptedException {
        boolean told = started.await(WORD.toSeconds(), TimeUnit.SECONDS);
        while (true) {
            Display display = display();
            if (display != null && (told || hasWindow(display))) {
                return display;
            }
            Thread.sleep(100);
        }
    }

    private static Display display() {
        return Thread.getAllStackTraces().keySet().stream().map(Display::findDisplay).filter(d -> d != null).findFirst()
                .orElse(null);
    }

    private static boolean hasWindow(Display display) {
        boolean[] found = new boolean[1];
        display.syncExec(() -> found[0] = Arrays.stream(display.getShells()).anyMatch(shell -> shell.isVisible()));
        return found[0];
    }
}
