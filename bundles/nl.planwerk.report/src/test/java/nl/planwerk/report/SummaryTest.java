// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.bound.StandOut;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.text.TextRenderer;
import nl.planwerk.vocabulary.AcceptedWarnings;
import nl.planwerk.vocabulary.Obstacles;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Solutions;
import org.junit.jupiter.api.Test;

/** What a report makes of a plan by itself: headline figures, requests to central government, accepted warnings. */
class SummaryTest {
    private final Plan plan = MadeUpPlan.plan();

    private static ReportDocument report(Plan plan, FigureSource figures) {
        return ReportComposer.of(List.of(), figures).compose(plan, ReportOptions.standard()).document();
    }

    private static FigureSource figures(List<String> known) {
        return any -> new FigureSource.Figures() {
            @Override
            public Optional<String> text(String key, Formats formats) {
                return Optional.empty();
            }

            @Override
            public Optional<StandOut> standOut(String key, Formats formats) {
                return known.contains(key) ? Optional.of(new StandOut("\u2265 " + key.length(), "kton", "2 onbekend")) : Optional.empty();
            }
        };
    }

    @Test
    void headlineFiguresOpenTheSummaryWithWhatIsUnknownOfThem() {
        Plan aimed = plan.withHeader(plan.header().with(Plans.TARGET_YEARS, List.of("2030", "2050")));
        String text = TextRenderer.render(report(aimed, figures(List.of("emissions.base", "gap.all@2030", "count.measures"))));
        assertThat(text).containsSubsequence("# Managementsamenvatting", "Uitstoot in 2020: \u2265 14 kton 2 onbekend",
                "Afstand tot het doel in 2030: \u2265 12 kton", "Maatregelen: \u2265 14", "Waterkant stoot").doesNotContain("2050:");
    }

    @Test
    void oneFigureAloneIsNoHeadline() {
        assertThat(TextRenderer.render(report(plan, figures(List.of("count.measures"))))).doesNotContain("Maatregelen: \u2265");
    }

    @Test
    void requestsToCentralGovernmentAreNumberedWithTheirObstacle() {
        Item asked = Item.of("s1", Solutions.TYPE).with(Solutions.TITLE, "Wijs stikstofruimte toe.").with(Solutions.REQUEST, true)
                .with(Solutions.ADDRESSEE, "het Rijk").with(Solutions.DECISION_BY, PartialDate.parse("2027-06"));
        Item other = Item.of("s2", Solutions.TYPE).with(Solutions.TITLE, "Praat met de gemeente.").with(Solutions.REQUEST, false);
        Plan blocked = plan.edit(Obstacles.SECTION_ID, s -> s.with(Item.of("k1", Obstacles.TYPE)
                .with(Obstacles.TITLE, "Stikstof").with(Obstacles.SOLUTIONS, List.of(asked, other))));
        String text = TextRenderer.render(report(blocked, FigureSource.NONE));
        assertThat(text).containsSubsequence("# Managementsamenvatting", "## Vragen aan het Rijk",
                "1. Wijs stikstofruimte toe. het Rijk \u00b7 besluit nodig vóór juni 2027 \u00b7 wegens Stikstof", "# 1 Clusterprofiel");
        assertThat(text.substring(0, text.indexOf("# 1 "))).doesNotContain("Praat met de gemeente.");
    }

    @Test
    void acceptedWarningsStandInAnAppendixWithTheirReasons() {
        Plan reviewed = plan.edit(AcceptedWarnings.SECTION_ID, s -> s.with(Item.of("w1", AcceptedWarnings.TYPE)
                .with(AcceptedWarnings.RULE, "C10").with(AcceptedWarnings.ABOUT, new ItemRef("m1"))
                .with(AcceptedWarnings.REASON, "De studie is in maart af.")));
        assertThat(TextRenderer.render(report(reviewed, FigureSource.NONE)))
                .containsSubsequence("Versiegeschiedenis", "Geaccepteerde waarschuwing", "C10", "De studie is in maart af.");
    }
}
