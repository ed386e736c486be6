// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.report.doc.Metadata;
import nl.planwerk.report.text.Typography;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Profile;

/** Reads from a plan's header what a report says about itself. */
final class MetadataReader {
    private final Desk desk;

    MetadataReader(Desk desk) {
        this.desk = desk;
    }

    Metadata read() {
        Plan plan = desk.plan();
        String status = plan.get(Plans.STATUS).orElse("");
        Optional<PartialDate> date = plan.get(Plans.DATE);
        String title = text(Plans.TITLE);
        return new Metadata(title.isBlank() ? desk.words().text("document.untitled") : title, text(Plans.SUBTITLE),
                cluster(), text(Plans.ORGANISATION), text(Plans.VERSION), label(CodeLists.PLAN_STATUS, status),
                !Plans.complete(plan), date.map(desk.formats()::date).orElse(""), date.map(PartialDate::firstDay),
                desk.formats().languageTag(), keywords());
    }

    private String text(Field<String> field) {
        return desk.plan().get(field).map(Typography::print).orElse("").strip();
    }

    private String label(String list, String code) {
        return code.isEmpty() ? "" : Typography.print(desk.vocabulary().codeLabel(list, code, desk.locale()));
    }

    private String cluster() {
        return desk.plan().section(Profile.SECTION_ID).first().flatMap(item -> item.get(Profile.OFFICIAL_NAME))
                .map(Typography::print).orElse("");
    }

    private List<String> keywords() {
        List<String> words = new ArrayList<>();
        words.add(cluster());
        words.add(label(CodeLists.PLAN_TYPE, desk.plan().get(Plans.PLAN_TYPE).orElse("")));
        words.removeIf(String::isBlank);
        return words;
    }
}
