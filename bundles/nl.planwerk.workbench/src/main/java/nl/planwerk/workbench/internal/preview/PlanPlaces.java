// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.report.ReportAnchors;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.workspace.EditPlace;

/** Which place of a plan each anchor of its report stands for. */
final class PlanPlaces {
    private final Map<String, EditPlace> places = new HashMap<>();

    private PlanPlaces() {
    }

    static PlanPlaces of(Plan plan) {
        PlanPlaces all = new PlanPlaces();
        for (ChapterType chapter : plan.vocabulary().chapters()) {
            all.places.put(ReportAnchors.chapter(chapter.id()), EditPlace.item(Chapters.SECTION_ID, chapter.id()));
        }
        for (SectionType section : plan.vocabulary().sections()) {
            all.places.put(ReportAnchors.section(section.id()), EditPlace.item(section.id(), ""));
            for (Item item : plan.items(section.id())) {
                EditPlace place = EditPlace.item(section.id(), item.id());
                all.places.putIfAbsent(ReportAnchors.item(item), place);
                all.places.putIfAbsent(ReportAnchors.reference(item), place);
            }
        }
        return all;
    }

    Optional<EditPlace> of(String anchor) {
        return Optional.ofNullable(places.get(anchor));
    }
}
