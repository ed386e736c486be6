// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.checks.steps.OpenStep.Kind;
import nl.planwerk.model.check.Blank;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.vocabulary.AcceptedWarnings;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Comments;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Revisions;
import nl.planwerk.vocabulary.SignOffs;

/** Goes through one plan and collects the steps of a chapter at a time. */
final class StepCollector {
    /** Filled in while authors work together, and no part of what the plan says. */
    private static final Set<String> NOTES = Set.of(Comments.SECTION_ID, AcceptedWarnings.SECTION_ID);
    /** Filled in when a version is marked and adopted. */
    private static final Set<String> LATER = Set.of(SignOffs.SECTION_ID, Revisions.SECTION_ID);

    private final Plan plan;
    private final Optional<Plan> template;
    private int all;
    private List<OpenStep> open = List.of();

    StepCollector(Plan plan, Optional<Plan> template) {
        this.plan = plan;
        this.template = template;
    }

    ChapterSteps header() {
        begin();
        for (Field<?> field : plan.header().type().fields()) {
            if (field.required() || Plans.FIRST.contains(field)) {
                step(!Blank.in(plan.header(), field), Kind.FIELD, "", "", List.of(), field.id());
            }
        }
        return new ChapterSteps("", all, open);
    }

    ChapterSteps chapter(ChapterType type) {
        begin();
        Optional<Item> chapter = plan.section(Chapters.SECTION_ID).item(type.id());
        boolean expected = (type.mandatory() || chapter.isPresent()) && !ChapterTypes.isAppendix(type);
        boolean agreed = chapter.flatMap(item -> item.get(Chapters.STATUS)).filter(Chapters.AGREED::equals).isPresent();
        List<SectionType> sections = plan.vocabulary().sectionsOf(type.id()).stream()
                .filter(section -> !section.id().equals(Chapters.SECTION_ID) && !NOTES.contains(section.id())).toList();
        if (expected) {
            text(type, chapter, agreed);
        }
        for (SectionType section : sections) {
            if (expected && section.printed() && !LATER.contains(section.id())) {
                section(section, agreed);
            }
            plan.items(section.id()).forEach(item -> fields(section.id(), item.id(), List.of(), item));
        }
        return new ChapterSteps(type.id(), all, open);
    }

    private void begin() {
        all = 0;
        open = new ArrayList<>();
    }

    private void step(boolean done, Kind kind, String section, String item, List<String> path, String field) {
        all++;
        if (!done) {
            open.add(new OpenStep(kind, section, item, path, field));
        }
    }

    private void text(ChapterType type, Optional<Item> chapter, boolean agreed) {
        String text = chapter.flatMap(item -> item.get(Chapters.NARRATIVE)).orElse("").strip();
        String status = chapter.flatMap(item -> item.get(Chapters.STATUS)).orElse(Chapters.EMPTY);
        if (text.isEmpty()) {
            step(agreed && !type.mandatory(), Kind.TEXT, Chapters.SECTION_ID, type.id(), List.of(), Chapters.NARRATIVE.id());
        } else if (text.equals(guidance(type))) {
            step(false, Kind.GUIDANCE, Chapters.SECTION_ID, type.id(), List.of(), Chapters.NARRATIVE.id());
        } else {
            step(!status.equals(Chapters.EMPTY), Kind.STATUS, Chapters.SECTION_ID, type.id(), List.of(), Chapters.STATUS.id());
        }
    }

    private String guidance(ChapterType type) {
        return template.flatMap(t -> t.section(Chapters.SECTION_ID).item(type.id()))
                .flatMap(item -> item.get(Chapters.NARRATIVE)).orElse("").strip();
    }

    private void section(SectionType type, boolean agreed) {
        Section section = plan.section(type.id());
        step(agreed || !section.items().isEmpty() || !section.introduction().isBlank(), Kind.SECTION, type.id(), "", List.of(), "");
    }

    private void fields(String section, String record, List<String> path, Item item) {
        for (Field<?> field : item.type().fields()) {
            if (field.required()) {
                step(!Blank.in(item, field), Kind.FIELD, section, record, path, field.id());
            }
            if (field.kind() instanceof FieldKind.Records && item.get(field).isPresent()) {
                for (Object element : (List<?>) item.get(field).get()) {
                    Item embedded = (Item) element;
                    List<String> inner = new ArrayList<>(path);
                    inner.add(field.id());
                    inner.add(embedded.id());
                    fields(section, record, inner, embedded);
                }
            }
        }
    }
}
