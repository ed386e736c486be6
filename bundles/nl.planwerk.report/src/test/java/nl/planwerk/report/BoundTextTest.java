// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.text.TextRenderer;
import nl.planwerk.vocabulary.Chapters;
import org.junit.jupiter.api.Test;

class BoundTextTest {
    private static final FigureSource FIGURES = plan -> (key, formats) ->
            key.equals("reduction.all@2030") ? Optional.of(formats.locale().getLanguage() + " 0,5 Mton") : Optional.empty();

    private static Plan plan(String narrative, String other) {
        return MadeUpPlan.plan().edit(Chapters.SECTION_ID, section -> section.with(Item.of("summary", Chapters.TYPE)
                .with(Chapters.NARRATIVE, narrative).with(Chapters.OTHER_LANGUAGE, "en").with(Chapters.OTHER_TEXT, other)));
    }

    private static Composition compose(Plan plan, String language) {
        return ReportComposer.of(List.of(), FIGURES).compose(plan, ReportOptions.standard().in(language));
    }

    @Test
    void figuresOfThePlanTakeThePlaceOfTheirNames() {
        Composition report = compose(plan("In 2030 scheelt de leiding **{{measure:m-1.reduction@2030}}**, samen "
                + "{{figure:reduction.all@2030}} ten opzichte van {{plan:baseYear}} [@NEA].\n\n"
                + "| a | b |\n|---|---|\n| {{measure:m-1.startYear}} | `{{plan:baseYear}}` |\n\n## Doel {{plan:version}}", ""), "nl");
        assertThat(ofText(report)).isEmpty();
        assertThat(TextRenderer.render(report.document()).replace('\u00a0', ' ')).contains(
                "In 2030 scheelt de leiding 100 (80–120) kton CO₂-eq per jaar, samen nl 0,5 Mton", "ten opzichte van 2020 [1].",
                "2029", "{{plan:baseYear}}", "Doel 0.9");
    }

    /** What is said of texts, and not of charts. */
    private static List<String> ofText(Composition report) {
        return report.messages().stream().map(ReportMessage::text).filter(text -> !text.startsWith("Weggelaten")).toList();
    }

    @Test
    void whatCannotBeSaidIsPrintedAsUnknownAndToldWithItsPlace() {
        Composition report = compose(plan("Het scheelt {{measure:m-9.reduction@2030}} en {{figure:costs}}.", ""), "nl");
        assertThat(TextRenderer.render(report.document())).contains("Het scheelt onbekend en onbekend.");
        assertThat(ofText(report)).hasSize(2).allSatisfy(text ->
                assertThat(text).startsWith("Managementsamenvatting: ")).first().asString().contains("measure:m-9.reduction@2030");
    }

    @Test
    void proseAndItsFiguresAreInTheLanguageOfTheText() {
        Plan plan = plan("Minder: {{figure:reduction.all@2030}}.", "Less: {{figure:reduction.all@2030}}.");
        for (String language : List.of("nl", "en")) {
            assertThat(TextRenderer.render(compose(plan, language).document()))
                    .contains("Minder: nl 0,5 Mton.", "Less: en 0,5 Mton.");
        }
        assertThat(TextRenderer.render(compose(plan, "nl").document())).contains("In het Engels");
        assertThat(compose(plan, "nl").document().toString()).contains("Language[language=en, content=[Text[text=Less");
    }
}
