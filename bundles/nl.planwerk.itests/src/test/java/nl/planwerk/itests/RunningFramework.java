// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.itests;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.planwerk.itests.ShippedFeatures.Shipped;
import nl.planwerk.launcher.connect.ClassPathConnector;
import nl.planwerk.launcher.framework.ClassLoading;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.connect.ModuleConnector;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** A running framework with all features of one platform installed. */
final class RunningFramework implements AutoCloseable {

    private static final long STOP_MILLIS = 20_000;

    private final Framework framework;
    private final Map<Shipped, Bundle> bundles = new LinkedHashMap<>();

    /** @param platform such as {@code linux-x86_64} */
    RunningFramework(Path folder, String platform) throws BundleException, IOException {
        this(folder, platform, ClassLoading.BUNDLE);
    }

    RunningFramework(Path folder, String platform, ClassLoading loading) throws BundleException, IOException {
        List<Shipped> all = ShippedFeatures.on(platform);
        framework = switch (loading) {
            case BUNDLE -> new FrameworkFactory().newFramework(properties(folder, platform));
            case CONNECT -> new FrameworkFactory().newFramework(properties(folder, platform), onOneClassPath(all));
        };
        framework.start();
        for (Shipped shipped : all) {
            bundles.put(shipped, install(shipped, loading));
        }
    }

    /** What the class path of the product's process is there is a class loader of its own here. */
    private static ModuleConnector onOneClassPath(List<Shipped> all) throws IOException {
        List<URL> jars = new ArrayList<>();
        for (Shipped shipped : all) {
            jars.add(shipped.file().toUri().toURL());
        }
        ClassLoader loader = new URLClassLoader(jars.toArray(URL[]::new), RunningFramework.class.getClassLoader());
        return new ClassPathConnector(ShippedFeatures.bundleFolder(), loader);
    }

    private Bundle install(Shipped shipped, ClassLoading loading) throws BundleException, IOException {
        if (loading == ClassLoading.CONNECT) {
            return context().installBundle(ClassPathConnector.location(shipped.file().getFileName().toString()));
        }
        try (InputStream in = Files.newInputStream(shipped.file())) {
            return context().installBundle(shipped.id(), in);
        }
    }

    private static Map<String, String> properties(Path folder, String platform) {
        String[] parts = platform.split("-", 2);
        String ws = Map.of("linux", "gtk", "win32", "win32", "macosx", "cocoa").get(parts[0]);
        Map<String, String> properties = new HashMap<>(Map.of(
                "osgi.os", parts[0], "osgi.ws", ws, "osgi.arch", parts[1], "osgi.nl", "nl",
                "org.apache.felix.eventadmin.Timeout", "0", "planwerk.args", "--plan\neen plan.json",
                Constants.FRAMEWORK_STORAGE, folder.resolve("storage").toString()));
        for (String area : List.of("user", "instance", "configuration", "install")) {
            properties.put("osgi." + area + ".area", folder.resolve(area + " area").toString());
        }
        properties.put("eclipse.home.location", folder.resolve("install area").toUri().toString());
        return properties;
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    Bundle bundle(String symbolicName) {
        return bundles.values().stream().filter(b -> symbolicName.equals(b.getSymbolicName())).findFirst()
                .orElseThrow();
    }

    /** The fragments attached to a resolved bundle. */
    List<BundleWire> fragmentsOf(String symbolicName) {
        return bundle(symbolicName).adapt(BundleWiring.class).getProvidedWires(HostNamespace.HOST_NAMESPACE);
    }

    /** Resolves all; gives one line per bundle that cannot be resolved, with what it lacks. */
    List<String> unresolved() {
        wiring().resolveBundles(bundles.values());
        List<String> lines = new ArrayList<>();
        bundles.forEach((shipped, bundle) -> {
            if (bundle.getState() == Bundle.INSTALLED) {
                lines.add(shipped.id() + " of " + shipped.feature() + " lacks " + lacking(bundle));
            }
        });
        return lines;
    }

    /** Starts what is to be started, in its order; gives one line per failure. */
    List<String> failedStarts() {
        List<String> lines = new ArrayList<>();
        bundles.entrySet().stream().filter(e -> e.getKey().start())
                .sorted(Comparator.comparingInt(e -> e.getKey().order()))
                .forEach(e -> start(e.getKey(), e.getValue(), lines));
        return lines;
    }

    private static void start(Shipped shipped, Bundle bundle, List<String> lines) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
            if (bundle.getState() != Bundle.ACTIVE) {
                lines.add(shipped.id() + " is in state " + bundle.getState());
            }
        } catch (BundleException e) {
            lines.add(shipped.id() + ": " + e + (e.getCause() == null ? "" : " by " + e.getCause()));
        }
    }

    private String lacking(Bundle bundle) {
        List<BundleRequirement> lacking = new ArrayList<>();
        for (BundleRequirement requirement : bundle.adapt(BundleRevision.class).getDeclaredRequirements(null)) {
            Map<String, String> directives = requirement.getDirectives();
            boolean needed = !"optional".equals(directives.get(Constants.RESOLUTION_DIRECTIVE))
                    && !Constants.EFFECTIVE_ACTIVE.equals(directives.get(Constants.EFFECTIVE_DIRECTIVE));
            if (needed && wiring().findProviders(requirement).isEmpty()) {
                lacking.add(requirement);
            }
        }
        return lacking.isEmpty() ? "nothing itself: one that it needs is unresolved, or two uses conflict"
                : lacking.toString();
    }

    private FrameworkWiring wiring() {
        return framework.adapt(FrameworkWiring.class);
    }

    @Override
    public void close() throws BundleException {
        framework.stop();
        try {
            framework.waitForStop(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
