// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.doc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a report says about itself.
 *
 * @param title        never blank
 * @param subtitle     may be empty
 * @param cluster      name of the industrial cluster; may be empty
 * @param organisation who publishes it; may be empty
 * @param version      the author's own; may be empty
 * @param status       as printed; may be empty
 * @param draft        whether pages are to be marked as not final
 * @param dateText     the date as printed; may be empty
 * @param date         the date for file properties
 * @param language     BCP 47 tag of the document, such as {@code nl-NL}
 * @param keywords     for file properties
 */
public record Metadata(String title, String subtitle, String cluster, String organisation, String version,
        String status, boolean draft, String dateText, Optional<LocalDate> date, String language,
        List<String> keywords) {

    public Metadata {
        keywords = List.copyOf(keywords);
        if (title.isBlank() || language.isBlank()) {
            throw new IllegalArgumentException("a report without title or language");
        }
    }
}
