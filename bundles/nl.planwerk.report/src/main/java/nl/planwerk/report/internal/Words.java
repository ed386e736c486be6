// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;

/** The report's own words in its language. */
final class Words {
    private final Messages messages = Messages.of(Words.class, "OSGI-INF/l10n/report");
    private final Formats formats;

    Words(Formats formats) {
        this.formats = formats;
    }

    String text(String key, Object... args) {
        return messages.text(formats.locale(), key, args);
    }
}
