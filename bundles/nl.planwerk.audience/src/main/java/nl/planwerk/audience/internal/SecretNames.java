// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.vocabulary.Common;

/** Names and numbers of the records that an audience may not see, as they may stand in texts of others. */
final class SecretNames {
    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_NUMBER = 3;

    private SecretNames() {
    }

    /** Finds them as whole words; empty if there are none. A name that a visible record has too is no secret. */
    static Optional<Pattern> of(Plan plan, Withheld withheld) {
        Set<String> secret = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (Object part : plan.sections().values()) {
            if (part instanceof Section section && !Withheld.isNote(section.id())) {
                section.items().forEach(item -> names(item).forEach(withheld.hidden(item.id()) ? secret::add : open::add));
            }
        }
        secret.removeAll(open);
        return secret.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(secret.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"))));
    }

    private static Stream<String> names(Item item) {
        Stream<String> name = text(item, item.type().keyField().id()).filter(n -> n.length() >= SHORTEST_NAME);
        Stream<String> number = text(item, Common.NUMBER.id()).filter(n -> n.length() >= SHORTEST_NUMBER
                && n.chars().anyMatch(Character::isDigit) && n.chars().anyMatch(Character::isLetter));
        return Stream.concat(name, number);
    }

    private static Stream<String> text(Item item, String field) {
        return item.members().get(field) instanceof String text ? Stream.of(text.strip()) : Stream.empty();
    }
}
