// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.prefs;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What the author chose once and for all; written to disk at every change, since the platform does not at its end. */
public final class Preferences {
    /** Node of the workbench's preferences. */
    public static final String NODE = "nl.planwerk.workbench";
    /** Language code of the user interface; empty: as the product was started. */
    public static final String LANGUAGE = "language";
    /** {@code system}, {@code light} or {@code dark}. */
    public static final String THEME = "theme";
    /** Folder of plans that the navigator shows. */
    public static final String FOLDER = "folder";
    /** {@code true} or {@code false}: whether the spelling of what is typed is checked. */
    public static final String SPELLING = "spelling";
    private static final System.Logger LOG = System.getLogger(Preferences.class.getName());

    /** The node itself, for listeners and preference pages. */
    public IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    public String get(String key, String otherwise) {
        return node().get(key, otherwise);
    }

    public void put(String key, String value) {
        if (!value.equals(node().get(key, null))) {
            node().put(key, value);
            flush();
        }
    }

    /** Writes all to disk. */
    public void flush() {
        try {
            node().flush();
        } catch (BackingStoreException e) {
            LOG.log(System.Logger.Level.WARNING, "preferences not written", e);
        }
    }
}
