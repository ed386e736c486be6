// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import nl.planwerk.fonts.FontMetrics;
import nl.planwerk.figures.PlanCharts;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.codec.PlanHash;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.report.ChapterComposer;
import nl.planwerk.report.Composition;
import nl.planwerk.report.ReportComposer;
import nl.planwerk.report.ReportOptions;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import nl.planwerk.vocabulary.Adoption;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.SignOffs;

/** Composes reports with the chapters that clusters contribute. */
@Component
public final class PlanComposer implements ReportComposer {
    private final List<ChapterComposer> contributions = new CopyOnWriteArrayList<>();
    private final FontMetrics metrics = new FontMetrics();
    /** Null as long as nobody offers any, as declarative services want it. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile FigureSource figures;

    /** Null until it is there. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile PlanCharts charts;

    @Activate
    public PlanComposer() {
    }

    /** A composer with these contributions, and figures from this source. */
    public static PlanComposer of(List<ChapterComposer> contributions, FigureSource source) {
        PlanComposer composer = new PlanComposer();
        composer.figures = source;
        composer.charts = PlanCharts.with(List.of());
        contributions.forEach(composer::add);
        return composer;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(ChapterComposer contribution) {
        contributions.add(contribution);
    }

    void remove(ChapterComposer contribution) {
        contributions.remove(contribution);
    }

    @Override
    public Composition compose(Plan plan, ReportOptions options) {
        Plan printed = Adoption.asPrinted(plan);
        Desk desk = new Desk(printed, options, metrics, Optional.ofNullable(figures).orElse(FigureSource.NONE));
        List<ChapterComposer> composers =
                contributions.stream().sorted(Comparator.comparing(c -> c.getClass().getName())).toList();
        ChartWriter chartWriter = ChartWriter.of(desk, Optional.ofNullable(charts));
        ChapterWriter writer = new ChapterWriter(desk, composers, chartWriter);
        List<Chapter> chapters = new ArrayList<>();
        for (ChapterType type : printed.vocabulary().chapters()) {
            writer.write(type).ifPresent(chapters::add);
        }
        if (printed.vocabulary().chapters().stream().noneMatch(c -> c.id().equals(ChapterTypes.BIBLIOGRAPHY.id()))) {
            bibliography(desk, chapters);
        }
        printed.unknownSections().forEach(id -> desk.warn("message.unknownSection", id));
        ReportDocument document =
                new ReportDocument(new MetadataReader(desk).read(), colophon(desk, chartWriter.leftOut()), UniqueAnchors.in(chapters));
        return new Composition(document, desk.messages());
    }

    private static void bibliography(Desk desk, List<Chapter> chapters) {
        new BibliographyWriter(desk).write().ifPresent(list -> chapters.add(new Chapter(Chapter.Kind.APPENDIX,
                Section.of("bibliography", desk.words().text("bibliography.title"), List.of(list)))));
    }

    /**
     * All data of the plan's header that does not stand on the cover in large type, and the hash by which the plan is known
     * whatever sign-offs come to it later.
     */
    private static List<Block> colophon(Desk desk, List<Block> leftOut) {
        Block.Fact hash = Block.Fact.of(desk.words().text("colophon.hash"),
                PlanHash.of(desk.plan(), Set.of(SignOffs.SECTION_ID)));
        List<Block> blocks = new ArrayList<>(new ItemSheet(desk, desk.plan().header(), desk.vocabulary().header())
                .with(hash).write(List.of(Plans.TITLE, Plans.SUBTITLE)));
        blocks.addAll(leftOut);
        ChapterNotes notes = desk.prose().takeNotes();
        desk.otherLanguage().ifPresent(marks -> blocks.add(
                Block.Paragraph.of(desk.words().text("document.otherLanguage"))));
        return notes.in(blocks);
    }
}
