// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;
import nl.planwerk.plugins.Inspection;
import nl.planwerk.plugins.InstalledPlugin;
import nl.planwerk.plugins.PluginManager;
import nl.planwerk.plugins.PluginRefused;
import nl.planwerk.plugins.Remark;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.safety.Desk;

/** What the author does with plugins: each off the user interface's thread, each with its reason in words if it fails. */
public final class PluginActions {
    /** Event: plugins came, went or changed. */
    public static final String TOPIC = "nl/planwerk/plugins/CHANGED";

    @Inject
    private PluginManager plugins;
    @Inject
    private Desk desk;
    @Inject
    private Texts texts;
    @Inject
    private Questions questions;
    @Inject
    private Problems problems;
    @Inject
    private StalePlans stale;
    @Inject
    private IEventBroker events;

    /**
     * A plugin that is to be installed.
     *
     * @param before the version that it takes the place of
     */
    private record Candidate(Inspection plugin, Optional<String> before) {
    }

    /** All plugins there are. */
    public List<InstalledPlugin> all() {
        CompletableFuture<List<InstalledPlugin>> all = desk.run(plugins::plugins);
        BusyIndicator.showWhile(all);
        return all.join();
    }

    /** Shows what is known of a file, and installs it if the author wants it; empty if it was not installed. */
    public Optional<InstalledPlugin> install(Shell shell, Path file) {
        Optional<Candidate> known = done(shell, file, () -> candidate(file));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Inspection plugin = known.get().plugin();
        if (!plugin.acceptable()) {
            refused(shell, file.getFileName().toString(), plugin.refusals());
            return Optional.empty();
        }
        String remarks = lines(Stream.of(Remark.Level.WARNING, Remark.Level.NOTE).flatMap(l -> plugin.of(l).stream()).toList());
        Optional<String> before = known.get().before();
        if (!questions.confirm(shell, before.isPresent() ? "plugins.update" : "plugins.install", plugin.name(), plugin.version(),
                remarks, before.orElse(""))) {
            return Optional.empty();
        }
        Optional<InstalledPlugin> installed = done(shell, file, () -> plugins.install(file));
        changed(shell);
        return installed;
    }

    private Candidate candidate(Path file) {
        Inspection plugin = plugins.inspect(file);
        return new Candidate(plugin, plugins.plugins().stream()
                .filter(other -> other.owned() && other.symbolicName().equals(plugin.symbolicName()))
                .map(InstalledPlugin::version).findFirst());
    }

    /** Whether a plugin is switched off, by its user or after it blocked the window. */
    static boolean isOff(InstalledPlugin plugin) {
        return plugin.state() == InstalledPlugin.State.DISABLED || plugin.state() == InstalledPlugin.State.HELD_BACK;
    }

    /** The plugins that do not work, found off the UI thread. */
    public CompletableFuture<List<InstalledPlugin>> troubled() {
        return desk.run(plugins::plugins).thenApply(all -> all.stream().filter(plugin -> !plugin.problems().isEmpty()).toList());
    }

    /** Asks what to do with a plugin that blocked the window until now. */
    void blocked(Shell shell, InstalledPlugin plugin, long seconds) {
        int answer = questions.ask(shell, "plugins.blocked", 0, new Object[] {plugin.name(), seconds},
                texts.get("plugins.blocked.do"), texts.get("plugins.blocked.keep"));
        if (answer == 0) {
            toggle(shell, plugin);
        } else {
            plugins.letGo(plugin.file());
        }
    }

    /** Asks about plugins that were not started since they blocked the window when the program ended. */
    void offerHeldBack(Shell shell) {
        desk.run(plugins::heldBack).thenAccept(all -> shell.getDisplay().asyncExec(() -> all.stream()
                .filter(plugin -> !shell.isDisposed()).forEach(plugin -> heldBack(shell, plugin))));
    }

    private void heldBack(Shell shell, InstalledPlugin plugin) {
        int answer = questions.ask(shell, "plugins.held", 0, new Object[] {plugin.name()},
                texts.get("plugins.held.do"), texts.get("plugins.held.keep"));
        if (answer == 1) {
            toggle(shell, plugin);
        } else {
            done(shell, plugin.file(), () -> plugins.disable(plugin.file().toString()));
            changed(shell);
        }
    }

    /** Switches a plugin on or off. */
    void toggle(Shell shell, InstalledPlugin plugin) {
        boolean off = isOff(plugin);
        String name = plugin.file().toString();
        done(shell, plugin.file(), () -> off ? plugins.enable(name) : plugins.disable(name));
        changed(shell);
    }

    private void changed(Shell shell) {
        stale.reopen(shell);
        events.post(TOPIC, true);
    }

    /** Removes a plugin after a question. */
    void remove(Shell shell, InstalledPlugin plugin) {
        if (questions.confirm(shell, "plugins.remove", plugin.name())) {
            done(shell, plugin.file(), () -> {
                plugins.remove(plugin.file().toString());
                return plugin;
            });
            changed(shell);
        }
    }

    /** Remarks as lines of a list. */
    String lines(List<Remark> remarks) {
        return remarks.stream().map(r -> "• " + r.message(texts.locale())).collect(Collectors.joining("\n"));
    }

    /** Does something off the UI thread; what goes wrong is told, and leaves nothing. */
    <T> Optional<T> done(Shell shell, Path about, Callable<T> work) {
        CompletableFuture<T> task = desk.run(work);
        BusyIndicator.showWhile(task);
        try {
            return Optional.of(task.join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof PluginRefused refused) {
                refused(shell, about.getFileName().toString(), refused.reasons());
            } else {
                problems.show(shell, "plugins.failed", e.getCause(), about);
            }
            return Optional.empty();
        }
    }

    private void refused(Shell shell, String name, List<Remark> reasons) {
        MessageDialog.open(MessageDialog.ERROR, shell, texts.get("plugins.refused.title"),
                texts.get("plugins.refused.question", name, lines(reasons)), 0, texts.get("button.close"));
    }
}
