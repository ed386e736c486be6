// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.util.Optional;

import nl.planwerk.workbench.forms.TableSettings;
import nl.planwerk.workbench.internal.prefs.Preferences;

/** Columns and widths of tables, kept with the preferences. */
final class PreferenceTableSettings implements TableSettings {
    private static final String PREFIX = "table.";

    private final Preferences preferences;

    PreferenceTableSettings(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public Optional<String> load(String tableId) {
        return Optional.of(preferences.get(PREFIX + tableId, "")).filter(text -> !text.isEmpty());
    }

    @Override
    public void store(String tableId, String arrangement) {
        preferences.put(PREFIX + tableId, arrangement);
    }
}
