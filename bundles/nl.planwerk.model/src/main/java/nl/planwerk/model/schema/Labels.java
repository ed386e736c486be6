// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.schema;

import java.util.Locale;
import java.util.Optional;

/** Texts of one contributor, by key and language. */
@FunctionalInterface
public interface Labels {

    /** No texts. */
    Labels NONE = (key, locale) -> Optional.empty();

    /** The text, or empty if this contributor has none in any language. */
    Optional<String> find(String key, Locale locale);
}
