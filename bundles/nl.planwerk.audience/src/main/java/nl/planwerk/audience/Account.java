// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.planwerk.model.format.Messages;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;

/**
 * What was left out of a plan: how many of each kind, by section and field.
 *
 * @param entries in the order of the plan; none with a count of zero
 */
public record Account(List<Entry> entries) {
    /** Nothing was left out. */
    public static final Account NONE = new Account(List.of());

    private static final Messages TEXTS = Messages.of(Account.class, "OSGI-INF/l10n/audience");
    private static final String HEADER = "plan";

    /** What was left out. */
    public enum Kind {
        /** A whole record. */ RECORD,
        /** A figure that the audience may not see. */ FIGURE,
        /** A figure from which one of those would follow. */ DERIVED,
        /** A place in a text. */ TEXT,
        /** A note that authors wrote for each other. */ NOTE,
        /** Something of which no installed plugin knows whether it is confidential. */ UNKNOWN;

        /** Whether readers are told: the others are in no report, whoever reads it. */
        boolean told() {
            return this != NOTE && this != UNKNOWN;
        }
    }

    /**
     * @param section id of the section; {@code plan} for the plan's own data
     * @param field   id of the field; empty for whole records and for the section's introduction
     */
    public record Entry(Kind kind, String section, String field, int count) {
    }

    public Account {
        entries = List.copyOf(entries);
    }

    /** How many of a kind. */
    public int count(Kind kind) {
        return entries.stream().filter(e -> e.kind() == kind).mapToInt(Entry::count).sum();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** What was left out of a report, in one sentence that does not say where; empty if nothing was. */
    public String summary(Locale locale) {
        List<String> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind.told() && count(kind) > 0) {
                parts.add(counted(kind, count(kind), locale));
            }
        }
        return parts.isEmpty() ? "" : TEXTS.text(locale, "account.summary", String.join("; ", parts));
    }

    /** One line for each entry of that, for the author: how many of what, and where. */
    public List<String> lines(Vocabulary vocabulary, Locale locale) {
        return entries.stream().filter(e -> e.kind().told()).map(e -> TEXTS.text(locale, "account.line", place(e, vocabulary, locale),
                counted(e.kind(), e.count(), locale))).toList();
    }

    private static String counted(Kind kind, int count, Locale locale) {
        String key = "account." + kind.name().toLowerCase(Locale.ROOT) + (count == 1 ? ".one" : ".many");
        return TEXTS.text(locale, key, count);
    }

    private static String place(Entry entry, Vocabulary vocabulary, Locale locale) {
        String section = entry.section().equals(HEADER) ? TEXTS.text(locale, "account.header")
                : vocabulary.label("section." + entry.section(), locale);
        if (entry.field().isEmpty()) {
            return section;
        }
        String field = vocabulary.section(entry.section()).map(SectionType::entity)
                .flatMap(type -> type.field(entry.field()).map(f -> vocabulary.fieldLabel(type, f, locale)))
                .orElseGet(() -> vocabulary.header().field(entry.field())
                        .map(f -> vocabulary.fieldLabel(vocabulary.header(), f, locale)).orElse(entry.field()));
        return section + " \u203a " + field;
    }
}
