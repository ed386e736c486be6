// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.util.List;

import jakarta.inject.Inject;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.analysis.Figure;
import nl.planwerk.analysis.FigureText;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.forms.FigureCatalogue;

/** The figures of the analysis, for texts to name. */
public final class AnalysisCatalogue implements FigureCatalogue {
    @Inject
    private FigureSource source;

    @Override
    public FigureSource source() {
        return source;
    }

    @Override
    public List<Entry> entries(Plan plan, Formats formats) {
        FigureText text = FigureText.of(plan, formats);
        return Analysis.of(plan).figures().stream().filter(figure -> figure.known().isPresent())
                .map(figure -> new Entry(figure.key().toString(), label(figure, text, formats), text.value(figure))).toList();
    }

    private static String label(Figure figure, FigureText text, Formats formats) {
        String subject = text.subject(figure);
        String year = figure.key().year() > 0 ? " " + figure.key().year() : "";
        return figure.type().label(formats.locale()) + (subject.isBlank() ? "" : " – " + subject) + year;
    }
}
