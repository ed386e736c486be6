// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.describe;

import java.util.stream.Collectors;

import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;

/** Names what there is, for those who named something else. */
final class RecordKinds {

    private RecordKinds() {
    }

    /** The record kinds that stand in sections. */
    static String of(Vocabulary vocabulary) {
        return vocabulary.sections().stream().map(s -> s.entity().id()).distinct().sorted().collect(Collectors.joining(", "));
    }

    /** The sections. */
    static String sections(Vocabulary vocabulary) {
        return vocabulary.sections().stream().map(SectionType::id).sorted().collect(Collectors.joining(", "));
    }
}
