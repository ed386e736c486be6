// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.report.text.TextRenderer;
import nl.planwerk.summary.NationalOverview.Part;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Profile;
import nl.planwerk.vocabulary.Sites;
import org.junit.jupiter.api.Test;

class NationalOverviewTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static Plan plan(String cluster, String emission, String permit, String pipeYear) {
        Item site = Item.of("s-" + cluster, Sites.TYPE).with(Sites.NAME, "Fabriek " + cluster).with(Sites.PERMIT_ID, permit);
        if (!emission.isEmpty()) {
            site = site.with(Sites.EMISSIONS, new YearSeries("ktCO2e/yr",
                    new TreeMap<>(Map.of(2020, YearValue.of(emission))), FigureInfo.NONE));
        }
        Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"));
        return plan.withHeader(plan.header().with(Plans.TITLE, "Plan " + cluster).with(Plans.BASE_YEAR, Quantity.of("2020", ""))
                        .with(Plans.TARGET_YEARS, List.of("2030")))
                .with(Section.empty(Profile.SECTION_ID).withItems(List.of(Item.of("p", Profile.TYPE)
                        .with(Profile.OFFICIAL_NAME, cluster))))
                .with(Section.empty(Sites.SECTION_ID).withItems(List.of(site)))
                .with(Section.empty(Measures.SECTION_ID).withItems(List.of(Item.of("m", Measures.TYPE)
                        .with(Measures.TITLE, "Stoomnet " + cluster))))
                .with(Section.empty(Infrastructure.SECTION_ID).withItems(List.of(Item.of("i", Infrastructure.TYPE)
                        .with(Infrastructure.TITLE, "Delta Rhine Corridor").with(Infrastructure.CARRIERS, List.of("co2"))
                        .with(Infrastructure.PLANNED_YEAR, Quantity.of(pipeYear, "")))));
    }

    private static String text(Plan... plans) {
        List<Part> parts = List.of(plans).stream().map(plan -> new Part("bestand", plan)).toList();
        return TextRenderer.render(NationalOverview.of(parts, DUTCH)).replace('\u00a0', ' ');
    }

    @Test
    void totalsAreThoseOfThePlansAndWhatIsUnknownIsSaid() {
        String text = text(plan("Noord", "100.5", "NL-1", "2030"), plan("Zuid", "200", "NL-2", "2030"));
        assertThat(text).contains("2 plannen samen gelezen", "Noord | 100,5", "Zuid | 200,0", "Alle plannen | 300,5");
        assertThat(text(plan("Noord", "100.5", "NL-1", "2030"), plan("Zuid", "", "NL-2", "2030")))
                .contains("Alle plannen | ten minste 100,5 (1 onbekend)");
    }

    @Test
    void whatStandsInTwoPlansIsNamedWithItsRecords() {
        assertThat(text(plan("Noord", "1", "NL-7", "2030"), plan("Zuid", "1", "nl-7 ", "2030")))
                .contains("NL-7 | vergunning | Noord: Fabriek Noord; Zuid: Fabriek Zuid");
        assertThat(text(plan("Noord", "1", "NL-1", "2030"), plan("Zuid", "1", "NL-2", "2030")))
                .contains("Geen vergunning, geen plaats en geen titel");
    }

    @Test
    void plansThatCountOnOnePipeInDifferentYearsAreTold() {
        assertThat(text(plan("Noord", "1", "NL-1", "2030"), plan("Zuid", "1", "NL-2", "2033")))
                .contains("Delta Rhine Corridor | Noord | 2030", "Delta Rhine Corridor | Zuid | 2033",
                        "De plannen rekenen in verschillende jaren op \"Delta Rhine Corridor\".");
        assertThat(text(plan("Noord", "1", "NL-1", "2030"), plan("Zuid", "1", "NL-2", "2030")))
                .doesNotContain("in verschillende jaren");
    }

    private static Plan capturing(Plan plan, String captured, String allotted) {
        return plan.edit(Measures.SECTION_ID, s -> s.with(s.items().get(0).with(Measures.CAPTURED, new YearSeries("kt/yr",
                        new TreeMap<>(Map.of(2030, YearValue.of(captured))), FigureInfo.NONE))))
                .edit(Infrastructure.SECTION_ID, s -> s.with(s.items().get(0)
                        .with(Infrastructure.CAPACITY, Quantity.of("2", "Mt/yr"))
                        .with(Infrastructure.ALLOTTED, Quantity.of(allotted, "Mt/yr"))));
    }

    @Test
    void whatThePlansCountOnIsHeldAgainstWhatThereIs() {
        String full = text(capturing(plan("Noord", "1", "NL-1", "2028"), "1500", "1.5"),
                capturing(plan("Zuid", "1", "NL-2", "2028"), "700", "0.7"));
        assertThat(full).contains("2030 | 2.200,0 | 2.000,0 | -200,0", "Er wordt meer afgevangen dan kan worden vervoerd",
                "De plannen rekenen samen op 2,2 Mton per jaar van \"Delta Rhine Corridor\", die 2 Mton per jaar aankan.");
        assertThat(text(capturing(plan("Noord", "1", "NL-1", "2028"), "100", "1"),
                capturing(plan("Zuid", "1", "NL-2", "2028"), "100", "1")))
                .contains("2030 | 200,0 | 2.000,0 | 1.800,0").doesNotContain("Er wordt");
    }

    @Test
    void anOverviewIsOfAtLeastOnePlan() {
        assertThatThrownBy(() -> NationalOverview.of(List.of(), DUTCH)).isInstanceOf(IllegalArgumentException.class);
    }
}
