// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.util.Locale;

import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.core.di.annotations.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.schema.Labels;

/** The workbench's texts in the language that is chosen at the moment. */
public final class Texts {
    private final Messages messages = Messages.of(Texts.class, "OSGI-INF/l10n/workbench");
    private final Labels labels = BundleLabels.of(Texts.class, "OSGI-INF/l10n/workbench");
    private Locale locale = Locale.getDefault();

    /** Called by the platform at first and whenever the language is switched. */
    @Inject
    void locale(@Optional @Named(TranslationService.LOCALE) Locale newLocale) {
        locale = newLocale == null ? Locale.getDefault() : newLocale;
    }

    /** The chosen language. */
    public Locale locale() {
        return locale;
    }

    /** The text of a key, if there is such a key. */
    public java.util.Optional<String> find(String key) {
        return labels.find(key, locale);
    }

    /** The text of a key with <code>{0}</code>, <code>{1}</code>... filled in. */
    public String get(String key, Object... arguments) {
        return messages.text(locale, key, arguments);
    }
}
