// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.util.Optional;

import nl.planwerk.workbench.forms.TableSettings;
import nl.planwerk.workbench.internal.prefs.Preferences;

/** Columns and widths of tables, kept with the preferences: for the plans of each cluster their own. */
final class PreferenceTableSettings implements TableSettings {
    private static final String PREFIX = "table.";

    private final Preferences preferences;
    private final String prefix;

    /** The tables of plans of one cluster. */
    PreferenceTableSettings(Preferences preferences, String cluster) {
        this.preferences = preferences;
        this.prefix = PREFIX + cluster + ".";
    }

    @Override
    public Optional<String> load(String tableId) {
        return Optional.of(preferences.get(prefix + tableId, "")).filter(text -> !text.isEmpty());
    }

    @Override
    public void store(String tableId, String arrangement) {
        preferences.put(prefix + tableId, arrangement);
    }
}
