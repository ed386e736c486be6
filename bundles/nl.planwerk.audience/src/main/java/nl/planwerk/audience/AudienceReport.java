// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.Composition;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Selection;

/**
 * The report for an audience: made of the reduced plan, and saying in its colophon for whom it is and how much was left out.
 *
 * @param redacted    what it is made of; also what may be attached to it
 * @param composition the report
 */
public record AudienceReport(Redacted redacted, Composition composition) {
    private static final Messages TEXTS = Messages.of(AudienceReport.class, "OSGI-INF/l10n/audience");

    /**
     * Reduces the plan, then makes the report.
     *
     * @param composer makes a report of a plan
     */
    public static AudienceReport of(Plan plan, Audience audience, FigureSource figures,
            Function<Plan, Composition> composer) {
        Redacted redacted = Redaction.of(plan, audience, figures);
        Composition made = composer.apply(redacted.plan());
        ReportDocument document = made.document();
        List<Block> front = new ArrayList<>(document.frontMatter());
        Locale locale = Locale.forLanguageTag(document.metadata().language());
        note(redacted, locale).forEach(text -> front.add(Block.Paragraph.of(text)));
        return new AudienceReport(redacted, new Composition(
                new ReportDocument(document.metadata(), front, document.chapters()), made.messages()));
    }

    /** The same with these chapters only; the colophon names those that were chosen away. */
    public AudienceReport with(Selection selection) {
        ReportDocument document = selection.document();
        if (selection.leftOut().isEmpty()) {
            return new AudienceReport(redacted, new Composition(document, composition.messages()));
        }
        List<Block> front = new ArrayList<>(document.frontMatter());
        front.add(Block.Paragraph.of(TEXTS.text(Locale.forLanguageTag(document.metadata().language()), "version.chosen",
                String.join("; ", selection.leftOut()))));
        return new AudienceReport(redacted, new Composition(
                new ReportDocument(document.metadata(), front, document.chapters()), composition.messages()));
    }

    /** A plan for everybody of which nothing was left out says nothing. */
    private static List<String> note(Redacted redacted, Locale locale) {
        String summary = redacted.account().summary(locale);
        if (summary.isEmpty() && redacted.audience() == Audience.PUBLIC) {
            return List.of();
        }
        String version = TEXTS.text(locale, "version." + redacted.audience().code());
        return List.of(summary.isEmpty() ? version
                : version + " " + summary + " " + TEXTS.text(locale, "version.totals"));
    }
}
