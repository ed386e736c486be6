// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.analysis.internal.Catalogue;
import nl.planwerk.model.format.Messages;

/**
 * A kind of figure, described once: label, formula in words and sources are texts {@code figure.<name>} and
 * {@code figure.<name>.formula}.
 *
 * @param name     stable, see {@link Figures}
 * @param unit     id of the unit it is in
 * @param decimals to which it is rounded where it is shown, and only there
 * @param subject  what the part between brackets names
 * @param yearly   whether it has a year
 * @param bounded  whether the plan's system boundary is applied
 * @param inputs   names of the figures it is computed from; empty if it is a sum over records
 * @param records  ids of the entity types over whose records it, or what it is computed from, is a sum
 */
public record FigureType(String name, String unit, int decimals, Subject subject, boolean yearly, boolean bounded,
        List<String> inputs, List<String> records) {
    private static final Messages TEXTS = Messages.of(FigureType.class, "OSGI-INF/l10n/analysis");

    /** What a figure is about. */
    public enum Subject {
        /** The whole plan. */ PLAN,
        /** A route. */ ROUTE,
        /** A phase. */ PHASE,
        /** A carrier. */ CARRIER,
        /** A carrier and a scenario, with a slash between. */ CARRIER_SCENARIO,
        /** The status of public money. */ FUNDING,
        /** One record, by its id. */ RECORD,
        /** A name as written in the plan. */ TEXT
    }

    public FigureType {
        inputs = List.copyOf(inputs);
        records = List.copyOf(records);
    }

    /** All figure types, in the order to be shown. */
    public static List<FigureType> all() {
        return Catalogue.ALL;
    }

    public static Optional<FigureType> find(String name) {
        return Optional.ofNullable(Catalogue.BY_NAME.get(name));
    }

    /** What it is called. */
    public String label(Locale locale) {
        return TEXTS.text(locale, "figure." + name);
    }

    /** How it is computed and from what, in one or two sentences. */
    public String formula(Locale locale) {
        return TEXTS.text(locale, "figure." + name + ".formula");
    }
}
