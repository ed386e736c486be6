// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.summary.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.analysis.Figure;
import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.FigureText;
import nl.planwerk.analysis.FigureType;
import nl.planwerk.analysis.RollUp;
import nl.planwerk.analysis.Total;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.text.Typography;
import nl.planwerk.summary.NationalOverview.Part;
import nl.planwerk.vocabulary.Profile;

/** What the writers of the overview share: the plans, their figures, and the words for them. */
final class Words {
    private static final Messages TEXTS = Messages.of(Words.class, "OSGI-INF/l10n/summary");

    private final List<Part> parts;
    private final List<Analysis> analyses;
    private final Formats formats;
    private final RollUp together;
    private final FigureText figures;

    Words(List<Part> parts, Locale locale) {
        this.parts = List.copyOf(parts);
        this.analyses = parts.stream().map(part -> Analysis.of(part.plan())).toList();
        this.formats = Formats.of(locale);
        this.together = RollUp.of(analyses);
        this.figures = FigureText.of(parts.get(0).plan(), formats);
    }

    List<Part> parts() {
        return parts;
    }

    List<Analysis> analyses() {
        return analyses;
    }

    RollUp together() {
        return together;
    }

    Formats formats() {
        return formats;
    }

    Locale locale() {
        return formats.locale();
    }

    String text(String key, Object... arguments) {
        return TEXTS.text(locale(), key, arguments);
    }

    /** The name of a plan's cluster; that of its file if it names none. */
    String cluster(int part) {
        Plan plan = parts.get(part).plan();
        return plan.section(Profile.SECTION_ID).first().flatMap(profile -> profile.get(Profile.OFFICIAL_NAME))
                .map(Typography::print).filter(name -> !name.isBlank()).orElse(parts.get(part).name());
    }

    /** The name of a record of a plan. */
    String record(RollUp.Use use) {
        Plan plan = parts.get(use.plan()).plan();
        Item item = plan.section(use.section()).item(use.item()).orElseThrow();
        return Typography.print(ValueText.of(plan, formats).name(item));
    }

    /** A total in the words of the first plan, whose core vocabulary is that of all, for a column headed by the unit of the type. */
    String cell(FigureType type, Optional<Total> total) {
        return Typography.print(figures.inColumn(new Figure(FigureKey.of(type.name()), type, total, Optional.empty())));
    }

    String unit(String id) {
        return parts.get(0).plan().vocabulary().unitLabel(id, locale());
    }
}
