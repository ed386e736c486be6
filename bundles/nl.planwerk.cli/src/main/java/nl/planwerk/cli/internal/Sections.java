// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.util.List;
import java.util.Locale;

import nl.planwerk.cli.CommandFailure;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.SectionType;

/** Finds the section of a plan that is named on the command line: by id, or by title in either language. */
final class Sections {
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private Sections() {
    }

    static SectionType find(Plan plan, String word, Locale locale) throws CommandFailure {
        List<SectionType> lists = plan.vocabulary().tables();
        return lists.stream().filter(section -> section.id().equalsIgnoreCase(word) || LANGUAGES.stream()
                .anyMatch(language -> plan.vocabulary().label("section." + section.id(), language).equalsIgnoreCase(word)))
                .findFirst().orElseThrow(() -> CliTexts.failure(locale, "table.section", word,
                        String.join(", ", lists.stream().map(SectionType::id).toList())));
    }
}
