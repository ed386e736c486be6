// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import static org.assertj.core.api.Assertions.assertThat;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.report.ReportAnchors;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.workspace.EditPlace;
import org.junit.jupiter.api.Test;

class PlanPlacesTest {

    @Test
    void anchorsOfTheReportLeadBackToThePlan() {
        Item measure = Item.of("m 1/ë", Measures.TYPE);
        Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"))
                .edit(Measures.SECTION_ID, section -> section.with(measure));
        PlanPlaces places = PlanPlaces.of(plan);
        assertThat(places.of(ReportAnchors.item(measure))).contains(EditPlace.item(Measures.SECTION_ID, "m 1/ë"));
        assertThat(places.of(ReportAnchors.chapter("measures"))).contains(EditPlace.item(Chapters.SECTION_ID, "measures"));
        assertThat(places.of(ReportAnchors.section(Measures.SECTION_ID))).contains(EditPlace.item(Measures.SECTION_ID, ""));
        assertThat(places.of("item.nowhere")).isEmpty();
    }
}
