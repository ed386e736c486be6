// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.util.Locale;
import java.util.Optional;

import nl.planwerk.model.check.Finding;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;

/** Says where in a plan something is, in the words that its author sees. */
final class PlaceText {
    private static final String HEADER = "plan";
    private static final String SEPARATOR = " \u203a ";

    private final Plan plan;
    private final Locale locale;
    private final ValueText values;

    PlaceText(Plan plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
        this.values = ValueText.of(plan, Formats.of(locale));
    }

    /** Such as {@code Maatregelen › CH-01 Lachgasreductie › Fase}. */
    String of(Finding.Place place) {
        Vocabulary vocabulary = plan.vocabulary();
        boolean header = place.section().equals(HEADER);
        EntityType type = header ? vocabulary.header()
                : vocabulary.section(place.section()).map(SectionType::entity).orElse(vocabulary.header());
        StringBuilder text = new StringBuilder(header ? CliTexts.text(locale, "check.header")
                : vocabulary.label("section." + place.section(), locale));
        if (!header) {
            item(place).ifPresent(item -> text.append(SEPARATOR).append(values.name(item)));
        }
        type.field(place.field()).ifPresent(
                field -> text.append(SEPARATOR).append(vocabulary.fieldLabel(type, field, locale)));
        return text.toString();
    }

    private Optional<Item> item(Finding.Place place) {
        return plan.section(place.section()).item(place.item());
    }
}
