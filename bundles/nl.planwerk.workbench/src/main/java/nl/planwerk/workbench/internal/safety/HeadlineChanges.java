// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.safety;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.analysis.Figure;
import nl.planwerk.analysis.FigureText;
import nl.planwerk.analysis.Figures;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Plan;

/** Which headline figures of a plan changed since an earlier version of it, in the words of the analysis. */
final class HeadlineChanges {
    /** The figures that a reader asks for first. */
    private static final Set<String> HEADLINES = Set.of(Figures.EMISSIONS_BASE, Figures.REDUCTION_ALL, Figures.REDUCTION_FIRM,
            Figures.REDUCTION_EXPECTED, Figures.GAP_ALL, Figures.INVESTMENT_TOTAL);

    private HeadlineChanges() {
    }

    /** One line for each figure that differs: its name, its value then and now. */
    static List<String> between(Plan before, Plan after, Formats formats) {
        Map<String, String> then = values(before, formats);
        List<String> lines = new ArrayList<>();
        values(after, formats).forEach((name, now) -> {
            String old = then.getOrDefault(name, formats.unknown());
            if (!old.equals(now)) {
                lines.add(name + ": " + old + " → " + now);
            }
        });
        return lines;
    }

    private static Map<String, String> values(Plan plan, Formats formats) {
        FigureText text = FigureText.of(plan, formats);
        Map<String, String> values = new LinkedHashMap<>();
        for (Figure figure : Analysis.of(plan).figures()) {
            if (HEADLINES.contains(figure.key().name()) && figure.key().subject().isEmpty()) {
                String year = figure.key().year() > 0 ? " " + figure.key().year() : "";
                values.put(figure.type().label(formats.locale()) + year, text.value(figure));
            }
        }
        return values;
    }
}
