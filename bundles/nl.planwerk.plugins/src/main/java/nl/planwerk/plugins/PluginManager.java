// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Installs, removes, switches on and off, and explains plugins. A service. What it does takes effect at once in the
 * running framework and stays for later starts. Its methods read files and may wait for plugins, so they are not for the
 * user interface's thread.
 */
@ProviderType
public interface PluginManager {

    /** All plugins there are, working or not, by name. */
    List<InstalledPlugin> plugins();

    /** The plugins that were not started since they blocked the program, by name; no other is read to find them. */
    List<InstalledPlugin> heldBack();

    /** What is known of a file; nothing of it is run and nothing stays. */
    Inspection inspect(Path file);

    /**
     * Installs a plugin; one of the same symbolic name is replaced, and stays if the new one does not work.
     *
     * @throws PluginRefused if it is not acceptable, or does not work
     */
    InstalledPlugin install(Path file) throws PluginRefused;

    /**
     * Removes a plugin. Plans keep their data.
     *
     * @param name symbolic name or file name
     * @throws PluginRefused if there is no such plugin, or it is the product's
     */
    void remove(String name) throws PluginRefused;

    /**
     * Switches a plugin on again.
     *
     * @param name symbolic name or file name
     * @throws PluginRefused if there is no such plugin, or it does not work
     */
    InstalledPlugin enable(String name) throws PluginRefused;

    /**
     * Switches a plugin off. Plans keep their data.
     *
     * @param name symbolic name or file name
     * @throws PluginRefused if there is no such plugin, or it is the product's
     */
    InstalledPlugin disable(String name) throws PluginRefused;

    /**
     * The user's plugin whose code a thread is running, by where the thread is; empty if it is in none. Reads no file and
     * waits for nobody, so what it contributes and its problems are not told.
     */
    Optional<InstalledPlugin> running(StackTraceElement[] stack);

    /**
     * Keeps a plugin of the user's from being started the next time, since it blocks the program now; until it is
     * enabled or let go. Waits for nobody.
     *
     * @param file of the plugin
     */
    void holdBack(Path file);

    /** Takes back that a plugin is not to be started the next time. */
    void letGo(Path file);
}
