// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;

import jakarta.inject.Named;

import nl.planwerk.workbench.internal.app.LanguageSwitch;
import nl.planwerk.workbench.internal.prefs.Preferences;

/** Switches the language of the user interface while it runs. */
public final class LanguageHandler {

    @Execute
    void change(@Named("nl.planwerk.parameter.language") String language, Preferences preferences,
            LanguageSwitch languages) {
        preferences.put(Preferences.LANGUAGE, language);
        languages.to(language);
    }
}
