// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.summary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import nl.planwerk.model.value.PartialDate;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.Metadata;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import nl.planwerk.summary.internal.DoubleCountChapter;
import nl.planwerk.summary.internal.InfrastructureChapter;
import nl.planwerk.summary.internal.PlansChapter;
import nl.planwerk.summary.internal.Together;
import nl.planwerk.summary.internal.TotalsChapter;
import nl.planwerk.summary.internal.UnknownChapter;
import nl.planwerk.vocabulary.Plans;

/**
 * Composes the national overview of several plans: which plans, their figures with the totals and how each is made, what may
 * be counted twice, shared infrastructure against its capacity, and what is unknown. The same plans in the same order give
 * equal reports.
 */
public final class NationalSummary {

    private NationalSummary() {
    }

    /**
     * Composes the overview.
     *
     * @param locale Dutch or English
     * @throws IllegalArgumentException for no plan at all
     */
    public static ReportDocument compose(List<SummaryPlan> plans, Locale locale) {
        if (plans.isEmpty()) {
            throw new IllegalArgumentException("an overview of no plans");
        }
        Together all = Together.of(plans, locale);
        List<Section> sections = List.of(new PlansChapter(all).write(), new TotalsChapter(all).write(),
                new DoubleCountChapter(all).write(), new InfrastructureChapter(all).write(), new UnknownChapter(all).write());
        return new ReportDocument(metadata(all), List.of(Block.Paragraph.of(all.text("about", plans.size())),
                Block.Paragraph.of(all.text("about.totals"))),
                sections.stream().map(section -> new Chapter(Chapter.Kind.BODY, section)).toList());
    }

    /** The overview is as old as the latest of its plans; the clock is not asked, so that the same plans give the same file. */
    private static Metadata metadata(Together all) {
        Optional<PartialDate> date = all.plans().stream().flatMap(plan -> plan.get(Plans.DATE).stream())
                .max(Comparator.comparing(NationalSummary::first));
        String names = String.join(", ", all.names());
        return new Metadata(all.text("title"), all.text("subtitle", all.plans().size()), names, "", "", "", false,
                date.map(d -> all.text("dated", all.formats().date(d))).orElse(""), date.map(NationalSummary::first),
                all.formats().locale().getLanguage().equals("nl") ? "nl-NL" : "en-GB",
                Stream.concat(Stream.of(all.text("title")), all.names().stream()).toList());
    }

    private static LocalDate first(PartialDate date) {
        return LocalDate.of(date.year(), date.month().orElse(1), date.day().orElse(1));
    }
}
