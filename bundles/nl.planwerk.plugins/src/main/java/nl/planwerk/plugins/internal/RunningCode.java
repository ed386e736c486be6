// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import nl.planwerk.plugins.InstalledPlugin;
import nl.planwerk.plugins.internal.inspect.PluginFolders;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Tells whose code a thread is in. It asks the framework alone: no file is read and no other part of the product is asked,
 * since the thread that hangs may keep what that part needs.
 *
 * @param framework the framework's own context
 */
record RunningCode(BundleContext framework, PluginFolders folders) {

    /** The user's plugin whose class is nearest to the top of the stack. */
    Optional<InstalledPlugin> of(StackTraceElement[] stack) {
        List<Bundle> plugins = Arrays.stream(framework.getBundles()).filter(bundle -> folders.owned(bundle).isPresent()).toList();
        return Arrays.stream(stack).map(StackTraceElement::getClassName).flatMap(name -> plugins.stream()
                .filter(bundle -> bundle.getEntry(name.replace('.', '/') + ".class") != null)).findFirst().map(this::told);
    }

    private InstalledPlugin told(Bundle bundle) {
        Path file = folders.owned(bundle).orElseThrow();
        String symbolicName = String.valueOf(bundle.getSymbolicName());
        return new InstalledPlugin(symbolicName, name(bundle).orElse(symbolicName), bundle.getVersion().toString(), file,
                InstalledPlugin.State.ACTIVE, true, true, List.of(), List.of());
    }

    /** Its name for people, if it says one. */
    static Optional<String> name(Bundle bundle) {
        return Optional.ofNullable(bundle.getHeaders("").get("Bundle-Name"));
    }
}
