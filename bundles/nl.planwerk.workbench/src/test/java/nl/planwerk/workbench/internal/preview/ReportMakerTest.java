// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Theme;
import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.cluster.ClusterTheme;
import nl.planwerk.cluster.PluginProblem;
import nl.planwerk.export.pdf.ExportResult;
import nl.planwerk.export.pdf.PdfExporter;
import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.report.ReportAnchors;
import nl.planwerk.report.ReportComposer;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.workbench.internal.progress.ExportServices;
import org.junit.jupiter.api.Test;

class ReportMakerTest {
    private static final PluginStamp STAMP = new PluginStamp("x", "1.0.0");
    private static final Theme WIDE = Theme.of("{\"margins\": {\"left\": 90}}");
    private static final byte[] LOGO = {1, 2, 3};

    @Test
    void thePreviewHasTheLogoAndTheThemeOfItsCluster() throws Exception {
        List<PdfOptions> used = new ArrayList<>();
        PdfExporter exporter = (report, target, options, monitor) -> {
            used.add(options);
            return new ExportResult(1, List.of());
        };
        ReportMaker maker = new ReportMaker(new ExportServices(ReportComposer.of(List.of()), exporter, FigureSource.NONE, List::of,
                new OneLogo()));
        Path made = maker.make(Plan.empty(CoreVocabulary.with(), STAMP), Optional.empty(), () -> false);
        Files.delete(made);
        assertThat(used).singleElement().extracting(PdfOptions::logo).isEqualTo(Optional.of(LOGO));
        assertThat(used).singleElement().extracting(PdfOptions::theme).isEqualTo(WIDE);
    }

    @Test
    void aChapterHasTheLookOfAClusterThatIsNotInstalled() throws Exception {
        List<PdfOptions> used = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        PdfExporter exporter = (report, target, options, monitor) -> {
            used.add(options);
            report.chapters().forEach(chapter -> printed.add(chapter.section().anchor()));
            return new ExportResult(1, List.of());
        };
        ReportMaker maker = new ReportMaker(new ExportServices(ReportComposer.of(List.of()), exporter, FigureSource.NONE, List::of,
                new OneLogo()));
        Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("y", "1.0.0"))
                .edit(Measures.SECTION_ID, s -> s.with(Item.of("m", Measures.TYPE).with(Measures.TITLE, "Elektrische boiler")))
                .edit(Sites.SECTION_ID, s -> s.with(Item.of("s", Sites.TYPE).with(Sites.NAME, "Fabriek")));
        byte[] logo = {4};
        Files.delete(maker.chapter(plan, Measures.SECTION.chapter(),
                new ReportMaker.Look(Optional.of(WIDE), Optional.of("#14507a"), Optional.of(logo)), () -> false));
        assertThat(printed).containsExactly(ReportAnchors.chapter(Measures.SECTION.chapter()));
        assertThat(used).singleElement().satisfies(options -> {
            assertThat(options.logo()).contains(logo);
            assertThat(options.theme().accent()).isEqualTo(Rgb.of("#14507a"));
            assertThat(options.theme().margins()).isEqualTo(WIDE.margins());
        });
    }

    /** The plan's cluster has a logo and a theme, and no colour. */
    private static final class OneLogo implements ClusterRegistry {
        @Override
        public List<Cluster> clusters() {
            return List.of();
        }

        @Override
        public Optional<Cluster> cluster(String id) {
            return Optional.empty();
        }

        @Override
        public Vocabulary vocabularyFor(PluginStamp plugin) {
            return CoreVocabulary.with();
        }

        @Override
        public Plan template(String id) {
            return Plan.empty(CoreVocabulary.with(), STAMP);
        }

        @Override
        public Optional<byte[]> sample(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> logo(String id) {
            return Optional.of(LOGO).filter(logo -> id.equals(STAMP.id()));
        }

        @Override
        public ClusterTheme theme(String id) {
            return id.equals(STAMP.id()) ? new ClusterTheme(Optional.of(WIDE), Optional.empty()) : ClusterTheme.NONE;
        }

        @Override
        public List<PluginProblem> problems() {
            return List.of();
        }
    }
}
