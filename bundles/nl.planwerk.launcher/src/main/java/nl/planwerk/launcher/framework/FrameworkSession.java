// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planwerk.launcher.LaunchLog;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * A running framework with what an inventory names. A bundle that does not install, resolve or start becomes a problem
 * and never stops the rest.
 */
public final class FrameworkSession implements AutoCloseable {

    private static final long STOP_MILLIS = TimeUnit.SECONDS.toMillis(5);

    private final LaunchLog log;
    private final List<Problem> problems = new ArrayList<>();
    private final Framework framework;
    private final FrameworkSettings settings;

    private FrameworkSession(Framework framework, FrameworkSettings settings, LaunchLog log) {
        this.framework = framework;
        this.settings = settings;
        this.log = log;
    }

    /**
     * Starts the framework and has the bundles installed and resolved; none of them is started.
     *
     * @throws BundleException if the framework itself does not start
     * @throws IOException if the storage cannot be written
     */
    public static FrameworkSession open(FrameworkSettings settings, Inventory inventory, Slot slot, LaunchLog log)
            throws BundleException, IOException {
        var installer = new Installer(inventory, settings, slot);
        if (installer.isWarm()) {
            Framework framework = create(settings, inventory, slot, log, false);
            try {
                init(framework, settings, inventory);
                if (installer.isComplete(framework.getBundleContext())) {
                    return new FrameworkSession(framework, settings, log).resolve(inventory.problems());
                }
            } catch (BundleException | RuntimeException e) {
                log.warn("The storage is not usable: " + slot.directory(), e);
            }
            stop(framework);
        }
        Framework framework = create(settings, inventory, slot, log, true);
        init(framework, settings, inventory);
        var session = new FrameworkSession(framework, settings, log);
        session.add(installer.install(framework.getBundleContext()));
        return session.resolve(inventory.problems());
    }

    private static void init(Framework framework, FrameworkSettings settings, Inventory inventory) throws BundleException {
        framework.init();
        ProductFirst.hold(framework.getBundleContext(), inventory.installs().stream()
                .filter(file -> !inventory.plugins().contains(file)).map(settings::location).collect(Collectors.toSet()));
    }

    private FrameworkSession resolve(List<Problem> known) throws BundleException {
        add(known);
        framework.start();
        framework.adapt(FrameworkWiring.class).resolveBundles(null);
        addUnresolved();
        return this;
    }

    private static Framework create(FrameworkSettings settings, Inventory inventory, Slot slot, LaunchLog log,
            boolean clean) {
        settings.system().forEach(System::setProperty);
        Map<String, Object> configuration = new HashMap<>(inventory.frameworkProperties());
        configuration.putAll(settings.properties(slot, log.file()));
        configuration.put(Constants.FRAMEWORK_STORAGE, slot.directory().toString());
        if (clean) {
            configuration.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        }
        configuration.put("felix.log.level", "2");
        configuration.put("felix.log.logger", new FrameworkLog(log));
        return settings.connector()
                .map(connector -> new FrameworkFactory().newFramework(uncheckedStrings(configuration), connector))
                .orElseGet(() -> new FrameworkFactory().newFramework(uncheckedStrings(configuration)));
    }

    /** Felix takes a logger object in a map that OSGi declares to hold strings only. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, String> uncheckedStrings(Map<String, Object> configuration) {
        return (Map) configuration;
    }

    /**
     * Starts, one after the other, the bundles of these files; transiently, so that the storage remembers none of it.
     *
     * @param plugins those of them that are not waited for longer than some seconds
     */
    public void start(List<Path> files, Set<Path> plugins) {
        for (Path file : files) {
            Optional.ofNullable(context().getBundle(settings.location(file)))
                    .filter(bundle -> !Diagnosis.isUnresolved(bundle))
                    .ifPresent(bundle -> start(bundle, plugins.contains(file)));
        }
    }

    private void start(Bundle bundle, boolean plugin) {
        if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null) {
            return;
        }
        try {
            if (plugin) {
                TimedStart.of(bundle);
            } else {
                bundle.start(Bundle.START_TRANSIENT);
            }
        } catch (BundleException | RuntimeException | LinkageError e) {
            Throwable cause = e instanceof BundleException && e.getCause() != null ? e.getCause() : e;
            add(List.of(Problem.of(name(bundle), Problem.Kind.NOT_STARTED, String.valueOf(cause), e)));
        }
    }

    /** The framework's own context. */
    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** All bundles but the framework, as installed. */
    public List<Bundle> bundles() {
        return Arrays.stream(context().getBundles()).filter(bundle -> bundle.getBundleId() != 0).toList();
    }

    /** The bundle's symbolic name; its location if it has none. */
    public static String name(Bundle bundle) {
        return bundle.getSymbolicName() == null ? bundle.getLocation() : bundle.getSymbolicName();
    }

    /** What did not work, and which services wait: for when something that should be there is not. */
    public List<Problem> allProblems() {
        return Stream.concat(problems.stream(), ComponentDiagnosis.of(context()).stream()).toList();
    }

    /** What did not work, up to now. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Stops all bundles and the framework; waits a few seconds at most. */
    @Override
    public void close() throws BundleException {
        stop(framework);
    }

    /** What keeps one bundle from working now, be it unresolved, not started, or with a component that failed. */
    public List<Problem> problemsOf(Bundle bundle) {
        if (Diagnosis.isUnresolved(bundle)) {
            return List.of(new Problem(name(bundle), Problem.Kind.NOT_RESOLVED,
                    new Diagnosis(context().getBundles()).of(bundle), "", Optional.empty()));
        }
        Stream<Problem> start = bundle.getState() == Bundle.ACTIVE ? Stream.empty() : problems.stream()
                .filter(p -> p.kind() == Problem.Kind.NOT_STARTED && p.bundle().equals(name(bundle)));
        return Stream.concat(start, ComponentDiagnosis.failed(context(), name(bundle)).stream()).toList();
    }

    private static void stop(Framework framework) throws BundleException {
        framework.stop();
        try {
            framework.waitForStop(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void addUnresolved() {
        var diagnosis = new Diagnosis(context().getBundles());
        bundles().stream().filter(Diagnosis::isUnresolved)
                .map(bundle -> new Problem(name(bundle), Problem.Kind.NOT_RESOLVED, diagnosis.of(bundle), "",
                        Optional.empty()))
                .forEach(problem -> add(List.of(problem)));
    }

    private void add(List<Problem> more) {
        for (Problem problem : more) {
            problems.add(problem);
            log.error(problem.bundle() + ": " + problem.kind() + " " + problem.missing() + " " + problem.detail(),
                    problem.cause().orElse(null));
        }
    }
}
