// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.util.Locale;

import org.eclipse.e4.core.services.nls.ILocaleChangeService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;

import jakarta.inject.Inject;

import nl.planwerk.workbench.texts.PlatformTexts;
import nl.planwerk.workbench.texts.TabTexts;

/** Switches the language of everything the author sees. */
public final class LanguageSwitch {
    private static final String ITEM = "nl.planwerk.menu.language.";

    @Inject
    private ILocaleChangeService locales;
    @Inject
    private MApplication application;
    @Inject
    private EModelService models;
    @Inject
    private PlatformTexts platform;
    @Inject
    private Display display;

    /** Switches to a language code of {@link Languages#ALL}. */
    public void to(String language) {
        Locale locale = Languages.locale(language);
        TabTexts tabs = new TabTexts();
        Locale.setDefault(locale);
        platform.apply(locale);
        locales.changeApplicationLocale(locale.toLanguageTag().replace('-', '_'));
        tabs.update(display);
        mark(language);
    }

    /** Ticks the language in the menu. */
    public void mark(String language) {
        RadioItems.mark(application, models, ITEM, language);
    }
}
