// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.reading;

import java.util.Locale;

import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.schema.Labels;

/** The sentences that readings of this package give as hints and reasons. */
public final class ReadingTexts {
    private static final Labels LABELS = BundleLabels.of(ReadingTexts.class, "OSGI-INF/l10n/model");
    private static final Messages MESSAGES = Messages.of(LABELS);

    private ReadingTexts() {
    }

    /** The sentences by key, for who has more of them. */
    public static Labels labels() {
        return LABELS;
    }

    /** A sentence of this package in that language; the key itself if it is none of them. */
    public static String text(Locale locale, Reading.Phrase phrase) {
        return MESSAGES.text(locale, phrase.key(), phrase.args());
    }
}
