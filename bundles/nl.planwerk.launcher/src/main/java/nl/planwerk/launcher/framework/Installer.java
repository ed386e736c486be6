// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * Installs an inventory by reference: the framework reads the product's jars where they are and copies none. If the
 * storage already holds exactly this inventory it is left as it is.
 */
final class Installer {

    private final Inventory inventory;
    private final FrameworkSettings settings;
    private final Path marker;

    Installer(Inventory inventory, FrameworkSettings settings, Slot slot) {
        this.inventory = inventory;
        this.settings = settings;
        this.marker = slot.directory().resolveSibling(slot.name() + ".installed");
    }

    /** Whether the storage was filled completely from this very inventory. */
    boolean isWarm() {
        try {
            return Files.exists(marker) && Files.readString(marker, StandardCharsets.UTF_8).equals(inventory.fingerprint());
        } catch (IOException notReadable) {
            return false;
        }
    }

    /** Whether the framework did find all of it in its storage. */
    boolean isComplete(BundleContext context) {
        return inventory.installs().stream().allMatch(file -> context.getBundle(settings.location(file)) != null);
    }

    List<Problem> install(BundleContext context) throws IOException {
        Files.deleteIfExists(marker);
        var problems = new ArrayList<Problem>();
        for (Path file : inventory.installs()) {
            try {
                context.installBundle(settings.location(file));
            } catch (BundleException | RuntimeException e) {
                problems.add(Problem.of(file.getFileName().toString(), Problem.Kind.NOT_INSTALLED, e.getMessage(), e));
            }
        }
        if (problems.isEmpty()) {
            Files.writeString(marker, inventory.fingerprint(), StandardCharsets.UTF_8);
        }
        return problems;
    }
}
