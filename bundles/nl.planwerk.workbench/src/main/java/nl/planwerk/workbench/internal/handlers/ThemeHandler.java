// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;

import jakarta.inject.Named;

import nl.planwerk.workbench.internal.prefs.Preferences;

/** Switches between light and dark, or has the workbench follow the system. */
public final class ThemeHandler {

    @Execute
    void change(@Named("nl.planwerk.parameter.theme") String theme, Preferences preferences) {
        preferences.put(Preferences.THEME, theme);
    }
}
