// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.ToIntFunction;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * The measurement's other side, a process of its own: the same application in the same bundles on Equinox. Lazy bundles
 * are left to Equinox's laziness, and its storage keeps what it resolved, so that it is as fast as it can be.
 */
final class EquinoxMain {

    private EquinoxMain() {
    }

    /**
     * Runs the workbench.
     *
     * @param arguments a file with a line {@code install PATH}, {@code start PATH} or {@code KEY=VALUE} for each bundle and
     *        property of the framework; then the plans
     */
    public static void main(String[] arguments) {
        try {
            System.exit(run(arguments));
        } catch (Exception | LinkageError e) {
            // Threads of the framework would keep the process.
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static int run(String[] arguments) throws Exception {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        Map<String, String> properties = new HashMap<>();
        lines.stream().filter(line -> !line.startsWith("install ") && !line.startsWith("start "))
                .map(line -> line.split("=", 2)).forEach(pair -> properties.put(pair[0], pair[1]));
        properties.forEach(System::setProperty);
        Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(properties);
        framework.init();
        install(framework.getBundleContext(), lines);
        framework.start();
        start(framework.getBundleContext(), lines);
        int status = application(framework.getBundleContext())
                .applyAsInt(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
        framework.stop();
        framework.waitForStop(5_000);
        return status;
    }

    private static void install(BundleContext context, List<String> lines) throws BundleException, IOException {
        for (String line : lines.stream().filter(text -> text.startsWith("install ")).toList()) {
            String location = location(line);
            if (context.getBundle(location) == null) {
                context.installBundle(location);
            }
        }
        context.addFrameworkListener(event -> {
            if (event.getThrowable() != null) {
                event.getThrowable().printStackTrace();
            }
        });
    }

    /** Only now: a bundle cannot be started for this run alone before its start level is reached. */
    private static void start(BundleContext context, List<String> lines) throws BundleException {
        for (String line : lines.stream().filter(text -> text.startsWith("start ")).toList()) {
            Bundle bundle = context.getBundle(location(line));
            if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
                bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            }
        }
    }

    private static String location(String line) {
        return "reference:" + Path.of(line.substring(line.indexOf(' ') + 1)).toUri();
    }

    @SuppressWarnings("unchecked")
    private static ToIntFunction<String[]> application(BundleContext context) throws Exception {
        ServiceReference<?> reference = context.getServiceReferences(ToIntFunction.class, "(planwerk.application=workbench)")
                .stream().findFirst().orElseThrow();
        return (ToIntFunction<String[]>) context.getService(reference);
    }
}
