// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.planwerk.launcher.feature.FeatureException;
import nl.planwerk.launcher.feature.FeatureSet;
import nl.planwerk.launcher.feature.PlanStore;
import nl.planwerk.launcher.framework.ClassLoading;
import nl.planwerk.launcher.framework.FrameworkSession;
import nl.planwerk.launcher.framework.FrameworkSettings;
import nl.planwerk.launcher.framework.Inventory;
import nl.planwerk.launcher.framework.LogBridge;
import nl.planwerk.launcher.framework.Slot;
import nl.planwerk.launcher.host.Directories;
import nl.planwerk.launcher.host.Host;
import nl.planwerk.launcher.host.Language;
import nl.planwerk.launcher.host.Platform;
import nl.planwerk.launcher.instance.SingleInstance;
import org.osgi.framework.BundleException;

/** Opens the framework for one kind of process: takes a slot, takes stock of the files, boots. */
final class Processes {

    private final Host host;
    private final Messages messages;
    private final Directories directories;
    private final Platform platform;
    private LaunchLog log;

    Processes(Host host, Messages messages) {
        this.host = host;
        this.messages = messages;
        this.directories = Directories.of(host);
        this.platform = Platform.of(host);
        this.log = log("launcher");
    }

    /** The log of the latest process; before there is one, the launcher's. */
    LaunchLog log() {
        return log;
    }

    /** What decides whether this is the user's one workbench. */
    SingleInstance singleInstance() {
        return new SingleInstance(directories.runtime(), log);
    }

    Product product() throws IOException {
        return Product.of(host);
    }

    /**
     * Boots.
     *
     * @param kind name of the slots, as {@code cli}
     * @throws LaunchException if the product is damaged or the user's directories cannot be written
     */
    ProductProcess open(String kind, FeatureSet set, List<String> arguments)
            throws IOException, BundleException, LaunchException {
        Product product = product();
        requireReadable(product.features());
        Slot slot = slot(product, kind);
        log = log(slot.name());
        JavaLogging.useFor(log.file());
        var streams = new StandardStreams(log);
        try {
            var settings = new FrameworkSettings(product, directories, platform, Language.of(host), arguments,
                    ClassLoading.of(host, product));
            var inventory = inventory(settings, set, slot);
            var session = FrameworkSession.open(settings, inventory, slot, log);
            LogBridge.open(session.context(), log);
            new PluginDiagnosis(session, new ProblemText(messages)).offer();
            return new ProductProcess(session, inventory, slot, streams);
        } catch (IOException | BundleException | RuntimeException | LaunchException e) {
            streams.close();
            slot.close();
            throw e;
        }
    }

    private Inventory inventory(FrameworkSettings settings, FeatureSet set, Slot slot)
            throws IOException, LaunchException {
        var store = new PlanStore(slot.directory().resolveSibling(slot.name() + ".plan"));
        try {
            return Inventory.of(settings, set,
                    List.of(settings.product().plugins(), directories.data().resolve("plugins")), store);
        } catch (FeatureException e) {
            throw new LaunchException(messages.get("descriptor.broken", e.getMessage()), e);
        }
    }

    private Slot slot(Product product, String kind) throws LaunchException {
        Path parent = directories.cache().resolve("felix").resolve(product.version());
        try {
            return Slot.take(parent, kind);
        } catch (IOException e) {
            throw new LaunchException(messages.get("storage", parent, e), e);
        }
    }

    private void requireReadable(Path folder) throws LaunchException {
        if (!Files.isReadable(folder) || !Files.isDirectory(folder)) {
            throw new LaunchException(messages.get("no.features", folder), null);
        }
    }

    private LaunchLog log(String name) {
        return new LaunchLog(directories.state().resolve("log").resolve(name + ".log"));
    }
}
