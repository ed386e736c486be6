// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.report.ChapterComposer;
import nl.planwerk.report.ReportAnchors;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.text.Fragment;
import nl.planwerk.report.text.Typography;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.CodeLists;

/** Writes one chapter: the author's text, what extensions add, and its sections. */
final class ChapterWriter {
    private static final Set<String> UNNUMBERED =
            Set.of(ChapterTypes.FOREWORD.id(), ChapterTypes.SUMMARY.id());

    private final Desk desk;
    private final List<ChapterComposer> composers;
    private final ChartWriter charts;

    ChapterWriter(Desk desk, List<ChapterComposer> composers, ChartWriter charts) {
        this.desk = desk;
        this.composers = composers;
        this.charts = charts;
    }

    /** The chapter; empty if there is nothing in it and the plan may do without. */
    Optional<Chapter> write(ChapterType type) {
        Optional<Item> text = desk.plan().section(Chapters.SECTION_ID).item(type.id());
        String title = title(type, text);
        Fragment narrative = desk.markdown(text.flatMap(t -> t.get(Chapters.NARRATIVE)).orElse(""), title);
        boolean summary = type.id().equals(ChapterTypes.SUMMARY.id());
        List<Block> blocks = new ArrayList<>(summary ? new HeadlineWriter(desk).write() : List.of());
        blocks.addAll(narrative.blocks());
        List<Section> parts = new ArrayList<>(narrative.sections());
        if (summary) {
            new RequestWriter(desk).write().ifPresent(parts::add);
        }
        text.flatMap(item -> inOtherLanguage(item, title)).ifPresent(parts::add);
        List<Block> added = added(type, title);
        added.addAll(charts.write(type.id()));
        List<Section> sections = sections(type);
        if (type.id().equals(ChapterTypes.PROJECT_LIST.id())) {
            new ProjectListWriter(desk).write().ifPresent(added::add);
        } else if (type.id().equals(ChapterTypes.BIBLIOGRAPHY.id())) {
            new BibliographyWriter(desk).write().ifPresent(added::add);
        }
        Merged merged = merge(title, narrative, sections);
        blocks.addAll(added);
        blocks.addAll(merged.blocks());
        parts.addAll(merged.sections());
        ChapterNotes notes = desk.prose().takeNotes();
        if (blocks.isEmpty() && parts.isEmpty() && notes.isEmpty()) {
            if (!type.mandatory()) {
                return Optional.empty();
            }
            blocks.add(Block.Paragraph.of(desk.words().text("chapter.empty")));
        }
        Section chapter = new Section(ReportAnchors.chapter(type.id()), title, true, blocks, parts);
        return Optional.of(new Chapter(kind(type), notes.in(chapter)));
    }

    /** The chapter's text in a second language, under the name of that language. */
    private Optional<Section> inOtherLanguage(Item text, String title) {
        String language = text.get(Chapters.OTHER_LANGUAGE).orElse("");
        String source = text.get(Chapters.OTHER_TEXT).orElse("");
        if (language.isEmpty() || source.isBlank()) {
            return Optional.empty();
        }
        Fragment fragment = desk.prose().read(source, title, language);
        String heading = desk.words().text("chapter.language",
                desk.label("code." + CodeLists.SUMMARY_LANGUAGE + "." + language));
        return Optional.of(new Section(ReportAnchors.chapter(text.id()) + ".other", heading, true, fragment.blocks(),
                fragment.sections()));
    }

    private record Merged(List<Block> blocks, List<Section> sections) {
    }

    /** A chapter that consists of one section of the same name has no heading twice. */
    private static Merged merge(String title, Fragment narrative, List<Section> sections) {
        if (sections.size() == 1 && narrative.sections().isEmpty()
                && sections.get(0).title().equalsIgnoreCase(title)) {
            return new Merged(sections.get(0).blocks(), sections.get(0).sections());
        }
        return new Merged(List.of(), sections);
    }

    private String title(ChapterType type, Optional<Item> text) {
        String own = text.flatMap(t -> t.get(Chapters.TITLE)).map(Typography::print).orElse("").strip();
        return own.isEmpty() ? desk.label("chapter." + type.id()) : own;
    }

    private static Chapter.Kind kind(ChapterType type) {
        return UNNUMBERED.contains(type.id()) ? Chapter.Kind.UNNUMBERED
                : ChapterTypes.isAppendix(type) ? Chapter.Kind.APPENDIX : Chapter.Kind.BODY;
    }

    private List<Section> sections(ChapterType type) {
        SectionWriter writer = new SectionWriter(desk);
        return desk.vocabulary().sectionsOf(type.id()).stream().filter(SectionType::printed).map(writer::write)
                .filter(section -> !section.blocks().isEmpty() || !section.sections().isEmpty()).toList();
    }

    private List<Block> added(ChapterType type, String title) {
        List<Block> blocks = new ArrayList<>();
        for (ChapterComposer composer : composers) {
            try {
                String cluster = composer.cluster();
                if (composer.chapter().equals(type.id())
                        && (cluster.isEmpty() || cluster.equals(desk.plan().plugin().id()))) {
                    blocks.addAll(TimeLimit.call(() -> List.copyOf(composer.compose(desk))));
                }
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                desk.warn("message.composer", title, e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        return blocks;
    }
}
