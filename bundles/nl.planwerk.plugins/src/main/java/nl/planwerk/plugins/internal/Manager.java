// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.plugins.Inspection;
import nl.planwerk.plugins.InstalledPlugin;
import nl.planwerk.plugins.PluginManager;
import nl.planwerk.plugins.PluginRefused;
import nl.planwerk.plugins.Remark;
import nl.planwerk.plugins.internal.inspect.Inspector;
import nl.planwerk.plugins.internal.inspect.PluginFolders;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps the plugin folder and the running framework the same. */
@Component(service = PluginManager.class)
public final class Manager implements PluginManager {
    private static final Logger LOG = Logger.getLogger(Manager.class.getName());
    private static final Comparator<InstalledPlugin> BY_NAME = Comparator.comparing(InstalledPlugin::symbolicName);

    private final PluginFolders folders;
    private final Inspector inspector;
    private final LiveBundles live;
    private final RunningCode code;
    private final Explainer explainer;

    /** Takes the launcher's diagnosis of bundles, where there is one. */
    @Activate
    public Manager(BundleContext context, @Reference ClusterExtender extender, @Reference ClusterRegistry clusters,
            @Reference(target = "(planwerk.diagnosis=bundle)", cardinality = ReferenceCardinality.OPTIONAL,
                    policyOption = ReferencePolicyOption.GREEDY) Function<Bundle, String> diagnosis) {
        this.folders = PluginFolders.of(context);
        this.inspector = new Inspector(context, folders);
        this.live = new LiveBundles(context.getBundle(0).getBundleContext());
        this.code = new RunningCode(context.getBundle(0).getBundleContext(), folders);
        this.explainer = new Explainer(extender, clusters, bundle ->
                live.failure(bundle).orElseGet(() -> diagnosis == null ? "" : diagnosis.apply(bundle)));
    }

    @Override
    public synchronized List<InstalledPlugin> plugins() {
        Stream<InstalledPlugin> product = folders.product().stream().flatMap(f -> PluginFolders.jars(f).stream())
                .map(file -> installed(file, false));
        Stream<InstalledPlugin> user = PluginFolders.jars(folders.user()).stream().map(file -> installed(file, true));
        Stream<InstalledPlugin> off = PluginFolders.jars(folders.disabled()).stream().map(this::switchedOff);
        return Stream.of(product, user, off).flatMap(all -> all).sorted(BY_NAME).toList();
    }

    @Override
    public synchronized List<InstalledPlugin> heldBack() {
        return Stream.concat(marked(folders.product().stream(), false), marked(Stream.of(folders.user()), true))
                .filter(plugin -> plugin.state() == InstalledPlugin.State.HELD_BACK).sorted(BY_NAME).toList();
    }

    private Stream<InstalledPlugin> marked(Stream<Path> where, boolean owned) {
        return where.flatMap(folder -> PluginFolders.jars(folder).stream()).filter(file -> Files.exists(PluginFolders.heldBack(file)))
                .map(file -> installed(file, owned));
    }

    private InstalledPlugin switchedOff(Path file) {
        Inspection known = inspector.inspect(file);
        return notRunning(known, file, InstalledPlugin.State.DISABLED, true, List.of());
    }

    private static InstalledPlugin notRunning(Inspection known, Path file, InstalledPlugin.State state, boolean owned,
            List<Remark> problems) {
        String name = known.symbolicName().isEmpty() ? file.getFileName().toString() : known.symbolicName();
        return new InstalledPlugin(name, known.name().isEmpty() ? name : known.name(), known.version(), file, state, owned,
                known.java(), List.of(), problems);
    }

    private InstalledPlugin installed(Path file, boolean owned) {
        Optional<Bundle> bundle = live.bundle(file);
        if (Files.exists(PluginFolders.heldBack(file)) && bundle.filter(Manager::isRunning).isEmpty()) {
            return notRunning(inspector.inspect(file), file, InstalledPlugin.State.HELD_BACK, owned,
                    List.of(Remark.refusal("broken.blocked")));
        } else if (bundle.isEmpty()) {
            Inspection known = inspector.inspect(file);
            List<Remark> why = known.acceptable()
                    ? List.of(Remark.refusal("broken.notInstalled")) : known.refusals();
            return notRunning(known, file, InstalledPlugin.State.BROKEN, owned, why);
        }
        return of(bundle.get(), file, owned);
    }

    private static boolean isRunning(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING;
    }

    private InstalledPlugin of(Bundle bundle, Path file, boolean owned) {
        Inspection known = inspector.inspect(file);
        List<Remark> problems = problems(bundle, known.refusals());
        String name = RunningCode.name(bundle).orElse(bundle.getSymbolicName());
        return new InstalledPlugin(String.valueOf(bundle.getSymbolicName()), String.valueOf(name),
                bundle.getVersion().toString(), file,
                problems.stream().anyMatch(Manager::isRefusal) ? InstalledPlugin.State.BROKEN : InstalledPlugin.State.ACTIVE, owned,
                known.java(), explainer.contributions(bundle), problems);
    }

    private static boolean isRefusal(Remark problem) {
        return problem.level() == Remark.Level.REFUSAL;
    }

    /** What the file itself says is plainer than what the framework makes of it. */
    private List<Remark> problems(Bundle bundle, List<Remark> plain) {
        Set<Remark> problems = new LinkedHashSet<>(plain);
        if (plain.isEmpty() || bundle.getState() != Bundle.INSTALLED) {
            problems.addAll(explainer.problems(bundle));
        }
        return List.copyOf(problems);
    }

    @Override
    public Inspection inspect(Path file) {
        return inspector.inspect(file);
    }

    @Override
    public synchronized InstalledPlugin install(Path file) throws PluginRefused {
        Inspection known = inspector.inspect(file);
        if (!known.acceptable()) {
            throw new PluginRefused(known.refusals());
        }
        Optional<InstalledPlugin> before = plugins().stream()
                .filter(p -> p.owned() && p.symbolicName().equals(known.symbolicName())).findFirst();
        try (Exchange exchange = new Exchange(folders, live)) {
            if (before.isPresent()) {
                exchange.setAside(before.get().file());
            }
            Path placed = exchange.place(file, known);
            live.start(placed);
            InstalledPlugin plugin = installed(placed, true);
            if (plugin.state() == InstalledPlugin.State.BROKEN) {
                throw new PluginRefused(plugin.problems());
            }
            exchange.keep();
            letGo(placed);
            return plugin;
        } catch (IOException e) {
            throw new PluginRefused("folder.unwritable", folders.user(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public synchronized void remove(String name) throws PluginRefused {
        InstalledPlugin plugin = owned(name);
        live.uninstall(plugin.file());
        letGo(plugin.file());
        try {
            Files.deleteIfExists(plugin.file());
        } catch (IOException e) {
            throw new PluginRefused("folder.unwritable", plugin.file(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public synchronized InstalledPlugin enable(String name) throws PluginRefused {
        InstalledPlugin plugin = owned(name);
        if (plugin.state() == InstalledPlugin.State.DISABLED || plugin.state() == InstalledPlugin.State.HELD_BACK) {
            letGo(plugin.file());
            return install(plugin.file());
        }
        return plugin;
    }

    @Override
    public synchronized InstalledPlugin disable(String name) throws PluginRefused {
        InstalledPlugin plugin = owned(name);
        if (plugin.state() == InstalledPlugin.State.DISABLED) {
            return plugin;
        }
        live.uninstall(plugin.file());
        letGo(plugin.file());
        try {
            Files.createDirectories(folders.disabled());
            Path target = folders.disabled().resolve(plugin.file().getFileName());
            Files.move(plugin.file(), target, StandardCopyOption.REPLACE_EXISTING);
            return switchedOff(target);
        } catch (IOException e) {
            throw new PluginRefused("folder.unwritable", folders.disabled(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Optional<InstalledPlugin> running(StackTraceElement[] stack) {
        return code.of(stack);
    }

    @Override
    public void holdBack(Path file) {
        try {
            Files.writeString(PluginFolders.heldBack(file), "");
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> "plugin " + file);
        }
    }

    @Override
    public void letGo(Path file) {
        try {
            Files.deleteIfExists(PluginFolders.heldBack(file));
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> "plugin " + file);
        }
    }

    private InstalledPlugin owned(String name) throws PluginRefused {
        List<InstalledPlugin> found = plugins().stream().filter(p -> p.symbolicName().equals(name)
                || p.file().getFileName().toString().equals(name) || p.file().toString().equals(name)).toList();
        if (found.isEmpty()) {
            throw new PluginRefused("manage.unknown", name);
        } else if (!found.get(0).owned()) {
            throw new PluginRefused("manage.product", name);
        }
        return found.get(0);
    }
}
