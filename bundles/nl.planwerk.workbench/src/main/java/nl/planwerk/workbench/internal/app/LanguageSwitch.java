// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.util.Locale;

import org.eclipse.e4.core.services.nls.ILocaleChangeService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

import jakarta.inject.Inject;

/** Switches the language of everything the author sees. */
public final class LanguageSwitch {
    private static final String ITEM = "nl.planwerk.menu.language.";

    @Inject
    private ILocaleChangeService locales;
    @Inject
    private MApplication application;
    @Inject
    private EModelService models;

    /** Switches to a language code of {@link Languages#ALL}. */
    public void to(String language) {
        Locale locale = Languages.locale(language);
        Locale.setDefault(locale);
        locales.changeApplicationLocale(locale.toLanguageTag().replace('-', '_'));
        mark(language);
    }

    /** Ticks the language in the menu. */
    public void mark(String language) {
        RadioItems.mark(application, models, ITEM, language);
    }
}
