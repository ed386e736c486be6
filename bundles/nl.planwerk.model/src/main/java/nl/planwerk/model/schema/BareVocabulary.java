// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.schema;

import java.util.List;

/** A vocabulary that knows nothing: a plan read with it is raw JSON in every part, whatever plugins are installed. */
public final class BareVocabulary {

    private BareVocabulary() {
    }

    /** That vocabulary. */
    public static Vocabulary make() {
        Field<String> nothing = Field.text("none:none");
        return Vocabulary.of(EntityType.of("header", nothing, nothing), List.of());
    }
}
