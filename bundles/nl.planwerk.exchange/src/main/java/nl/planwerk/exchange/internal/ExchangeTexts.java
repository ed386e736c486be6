// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal;

import java.util.Locale;

import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.reading.Reading;
import nl.planwerk.model.reading.ReadingTexts;
import nl.planwerk.model.schema.Labels;

/** The texts of this bundle, and those about what stood in a cell. */
public final class ExchangeTexts {
    private static final Labels OWN = BundleLabels.of(ExchangeTexts.class, "OSGI-INF/l10n/exchange");
    private static final Messages TEXTS =
            Messages.of((key, locale) -> OWN.find(key, locale).or(() -> ReadingTexts.labels().find(key, locale)));

    private ExchangeTexts() {
    }

    public static String text(Locale locale, String key, Object... arguments) {
        return TEXTS.text(locale, key, arguments);
    }

    public static String text(Locale locale, Reading.Phrase phrase) {
        return TEXTS.text(locale, phrase.key(), phrase.args());
    }
}
