// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.prefs;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.preference.PreferenceStore;
import org.osgi.service.prefs.BackingStoreException;

/** What JFace's preference pages read and write, kept in a preference node. Eclipse 4 has none of its own. */
final class NodeStore extends PreferenceStore {
    private final IEclipsePreferences node;

    NodeStore(IEclipsePreferences node) {
        this.node = node;
        try {
            for (String key : node.keys()) {
                super.putValue(key, node.get(key, ""));
            }
        } catch (BackingStoreException e) {
            throw new IllegalStateException(e);
        }
        addPropertyChangeListener(event -> node.put(event.getProperty(), getString(event.getProperty())));
    }

    @Override
    public void putValue(String key, String value) {
        super.putValue(key, value);
        node.put(key, value);
    }

    @Override
    public void save() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
