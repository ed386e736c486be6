// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.node.TextNode;
import nl.planwerk.model.codec.PlanHash;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.ChartFigure;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Outline;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;
import nl.planwerk.report.text.TextRenderer;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.SignOffs;
import nl.planwerk.vocabulary.Sites;
import org.junit.jupiter.api.Test;

class ReportComposerTest {
    private final Plan plan = MadeUpPlan.plan();

    private static Composition compose(Plan plan, ChapterComposer... composers) {
        return ReportComposer.of(List.of(composers)).compose(plan, ReportOptions.standard());
    }

    private static String text(Composition composition) {
        return TextRenderer.render(composition.document());
    }

    private static String golden(String name) {
        try (InputStream in = ReportComposerTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void wholeReportInDutch() {
        assertThat(text(compose(plan))).isEqualTo(golden("made-up-nl.txt"));
    }

    @Test
    void theColophonPrintsTheHashOfThePlanWhateverSignOffsItHas() {
        String hash = PlanHash.of(plan, Set.of(SignOffs.SECTION_ID));
        Plan signed = plan.edit(SignOffs.SECTION_ID, section -> section.with(Item.of("adopted", SignOffs.TYPE)
                .with(SignOffs.BODY, "Bestuur").with(SignOffs.STATUS, "taken").with(SignOffs.DOCUMENT_HASH, "ab12")));
        Plan edited = plan.withHeader(plan.header().with(Plans.TITLE, "Een ander plan"));
        assertThat(colophonHash(plan)).isEqualTo(hash);
        assertThat(colophonHash(signed)).isEqualTo(hash);
        assertThat(colophonHash(edited)).isNotEqualTo(hash);
    }

    private static String colophonHash(Plan plan) {
        return compose(plan).document().frontMatter().stream().filter(Block.Facts.class::isInstance)
                .flatMap(facts -> ((Block.Facts) facts).facts().stream()).filter(fact -> fact.label().contains("SHA-256"))
                .map(fact -> TextRenderer.render(new ReportDocument(compose(plan).document().metadata(), fact.value(), List.of())))
                .map(text -> text.replaceAll("(?s).*?\\b([0-9a-f]{64})\\b.*", "$1")).findFirst().orElse("none");
    }

    @Test
    void wholeReportInEnglish() {
        Composition english = ReportComposer.of(List.of()).compose(plan, ReportOptions.standard().in("en"));
        assertThat(text(english)).isEqualTo(golden("made-up-en.txt"));
        assertThat(english.document().metadata().language()).isEqualTo("en-GB");
    }

    @Test
    void theSamePlanGivesTheSameReport() {
        assertThat(compose(plan).document()).isEqualTo(compose(MadeUpPlan.plan()).document());
        assertThat(compose(plan).document().toString()).isEqualTo(compose(MadeUpPlan.plan()).document().toString());
    }

    @Test
    void anEmptyPlanHasItsMandatoryChapters() {
        Composition empty = compose(Plan.empty(MadeUpPlan.vocabulary(), new PluginStamp("waterkant", "1.0.0")));
        assertThat(Outline.of(empty.document())).extracting(Outline.Entry::text).containsExactly("1 Maatregelen en projecten",
                "2 Clustering, co-siting en industriële symbiose", "3 Synergie met wind op zee", "4 Restwarmte en warmtenetten",
                "5 Proeftuinen, mkb en innovatie", "6 Knelpunten en maatwerkoplossingen", "7 Financiering");
        assertThat(text(empty)).contains("Nog niet ingevuld.", "Plan zonder titel");
        assertThat(empty.messages()).isEmpty();
    }

    @Test
    void statusDecidesWhetherPagesAreMarkedAsDraft() {
        assertThat(compose(plan).document().metadata().draft()).isTrue();
        Plan adopted = plan.withHeader(plan.header().with(Plans.STATUS, "adopted"));
        assertThat(compose(adopted).document().metadata().draft()).isFalse();
    }

    @Test
    void everyCrossReferenceAndCitationHasItsTarget() {
        Composition composition = compose(plan);
        Set<String> targets = new HashSet<>();
        List<String> used = new ArrayList<>();
        for (Chapter chapter : composition.document().chapters()) {
            collect(chapter.section(), targets, used);
        }
        assertThat(used).isNotEmpty();
        assertThat(targets).containsAll(used);
    }

    private static void collect(Section section, Set<String> targets, List<String> used) {
        assertThat(targets.add(section.anchor())).as(section.anchor()).isTrue();
        section.blocks().forEach(block -> collect(block, targets, used));
        section.sections().forEach(child -> collect(child, targets, used));
    }

    private static void collect(Block block, Set<String> targets, List<String> used) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph.content().forEach(inline -> collect(inline, used));
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> fact.value().forEach(value -> collect(value, targets, used)));
        } else if (block instanceof Block.Bibliography list) {
            list.references().forEach(reference -> targets.add(reference.anchor()));
        } else if (block instanceof Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> cell.content().forEach(inline -> collect(inline, used))));
        }
    }

    private static void collect(Inline inline, List<String> used) {
        if (inline instanceof Inline.CrossReference reference) {
            used.add(reference.anchor());
        } else if (inline instanceof Inline.Citation citation) {
            used.add(citation.anchor());
        }
        Inline.children(inline).forEach(child -> collect(child, used));
    }

    @Test
    void chartsStandInTheirChaptersWithTheirFigures() {
        ChartFigure chart = charts(compose(plan)).stream().filter(c -> c.anchor().equals("chart.emissions.sites")).findFirst()
                .orElseThrow();
        assertThat(chart.data().rows()).extracting(row -> Inline.plain(row.cells().get(0).content()))
                .contains("Raffinaderij Oost", "Glasfabriek West");
        assertThat(chart.alt()).isNotBlank();
        assertThat(chart.drawing().shapes()).isNotEmpty();
    }

    @Test
    void chartsWithoutDataAreNamedInOneMessageAndInTheColophon() {
        assertThat(compose(plan).messages()).singleElement().satisfies(message ->
                assertThat(message.text()).startsWith("Weggelaten, omdat gegevens ontbreken: "));
        assertThat(text(compose(plan))).contains("Figuren zonder gegevens, die daarom niet in dit rapport staan:");
    }

    private static List<ChartFigure> charts(Composition composition) {
        return composition.document().chapters().stream().flatMap(c -> c.section().blocks().stream())
                .filter(ChartFigure.class::isInstance).map(ChartFigure.class::cast).toList();
    }

    @Test
    void extensionsAddToTheirChapter() {
        ChapterComposer own = new Extension("measures", "waterkant", () -> List.of(Block.Paragraph.of("Van de plugin.")));
        ChapterComposer other = new Extension("measures", "elders", () -> List.of(Block.Paragraph.of("Van een ander.")));
        String text = text(compose(plan, own, other));
        assertThat(text).containsSubsequence("Er zijn twee maatregelen.", "Van de plugin.", "Maatregelen (2)").doesNotContain("Van een ander.");
    }

    @Test
    void aFailingExtensionIsReportedAndHarmsNothingElse() {
        for (Throwable failure : List.of(new IllegalStateException("stuk"), new NoClassDefFoundError("weg"), new StackOverflowError())) {
            Composition composition = compose(plan, new Extension("measures", "", () -> {
                sneak(failure);
                return List.of();
            }));
            assertThat(composition.messages()).extracting(ReportMessage::text).filteredOn(message -> message.contains("Maatregelen in de haven"))
                    .singleElement().satisfies(message -> assertThat(message).contains(failure.getClass().getSimpleName()));
            assertThat(text(composition)).contains("Warmteleiding");
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable failure) throws T {
        throw (T) failure;
    }

    private record Extension(String chapter, String cluster, java.util.function.Supplier<List<Block>> blocks)
            implements ChapterComposer {
        @Override
        public List<Block> compose(ReportContext context) {
            return blocks.get();
        }
    }

    @Test
    void whatNobodyDescribesIsReported() {
        Plan foreign = Plan.of(plan.vocabulary(), plan.plugin(), plan.header(),
                java.util.Map.of("elders:dingen", RawValue.of(TextNode.valueOf("x"))), java.util.Map.of());
        assertThat(compose(foreign).messages()).extracting(ReportMessage::text).anyMatch(t -> t.contains("elders:dingen"));
    }

    @Test
    void twoRecordsOfOneIdDoNotShareAnAnchor() {
        Plan twice = plan.edit(Sites.SECTION_ID, s -> s.withItems(List.of(s.items().get(0), s.items().get(0))));
        List<String> anchors = Outline.of(compose(twice).document()).stream().map(Outline.Entry::anchor).toList();
        assertThat(anchors).doesNotHaveDuplicates();
    }
}
