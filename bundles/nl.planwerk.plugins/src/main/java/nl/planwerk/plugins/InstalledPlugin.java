// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins;

import java.nio.file.Path;
import java.util.List;

/**
 * A plugin in one of the plugin folders.
 *
 * @param symbolicName its name as a bundle; the file name if it is none
 * @param name         its name for people
 * @param version      OSGi version text; empty if it is no bundle
 * @param file         where it lies
 * @param state        whether it works
 * @param owned        whether it is the user's own, and not the product's
 * @param java         whether it holds Java code; one that does not can be changed in the workbench
 * @param contributes  what it brings
 * @param problems     why it does not work, or not wholly
 */
public record InstalledPlugin(String symbolicName, String name, String version, Path file, State state, boolean owned,
        boolean java, List<Remark> contributes, List<Remark> problems) {

    /** Whether a plugin works. */
    public enum State {
        /** It works. */
        ACTIVE,
        /** It was switched off. */
        DISABLED,
        /** It was not started, since it blocked the window the last time. */
        HELD_BACK,
        /** It does not work. */
        BROKEN
    }

    public InstalledPlugin {
        contributes = List.copyOf(contributes);
        problems = List.copyOf(problems);
    }
}
