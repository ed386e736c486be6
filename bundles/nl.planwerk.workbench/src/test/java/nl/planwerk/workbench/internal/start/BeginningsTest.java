// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.cluster.PluginFailure;
import nl.planwerk.cluster.PluginProblem;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Confidentiality;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Exchanges;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Successor;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workspace.PlanFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new plan begins with; files may come from anybody, and plugins may do anything. */
class BeginningsTest {
    private static final Cluster QUAY = new Cluster("quay", "1.0.0", Map.of("nl", "De kade"), true, Optional.empty());
    private static final Successor ALL = new Successor(true, true);

    @TempDir
    Path folder;
    private final Texts texts = new Texts();
    private final Beginnings beginnings = new Beginnings(new Quay(), FigureSource.NONE, texts, new Problems(texts));

    private Path plan(String cluster) throws IOException {
        Plan empty = Plan.empty(CoreVocabulary.with(), new PluginStamp(cluster, "1.0.0"));
        FigureInfo secret = new FigureInfo(Optional.empty(), Optional.empty(), Optional.of(Confidentiality.INTERNAL), Optional.empty());
        Item exchange = Item.of("x", Exchanges.TYPE).with(Exchanges.TITLE, "Steam")
                .with(Exchanges.CLAIM_FROM, new Quantity(new BigDecimal("38.25"), "%", secret));
        Path file = folder.resolve("old.plan.json");
        new PlanFiles().save(empty.withHeader(empty.header().with(Plans.TITLE, "Last year").with(Plans.STATUS, "adopted"))
                .edit(Exchanges.SECTION_ID, section -> section.with(exchange)), file);
        return file;
    }

    private static Optional<Quantity> claim(Beginning beginning) {
        return beginning.plan().orElseThrow().section(Exchanges.SECTION_ID).item("x").flatMap(x -> x.get(Exchanges.CLAIM_FROM));
    }

    @Test
    void whatIsNotPublicComesAlongOnlyIfThatIsAskedFor() throws IOException {
        Path file = plan("quay");
        Beginning open = beginnings.other(file, ALL, false, false);
        assertThat(open.wrong()).isEmpty();
        assertThat(open.other()).contains(file);
        assertThat(open.plan().orElseThrow().get(Plans.STATUS)).contains("draft");
        assertThat(open.about()).contains("Last year", "De kade");
        assertThat(claim(open)).isEmpty();
        assertThat(claim(beginnings.other(file, ALL, true, false))).isPresent();
        assertThat(beginnings.other(file, new Successor(true, false), true, false).plan().orElseThrow()
                .items(Exchanges.SECTION_ID)).isEmpty();
    }

    @Test
    void figuresWhoseRecordsStayBehindAreToldAndBecomeNumbersIfThatIsAskedFor() throws IOException {
        Path file = plan("quay");
        Plan old = new PlanFiles().open(file, id -> CoreVocabulary.with());
        Item chapter = Item.of("summary", Chapters.TYPE).with(Chapters.NARRATIVE,
                "Open {{exchange:x.title}}, {{exchange:gone.title}}, {{plan:title}}");
        new PlanFiles().save(old.edit(Chapters.SECTION_ID, section -> section.with(chapter)), file);
        Successor onlyTexts = new Successor(true, false);
        Beginning lost = beginnings.other(file, onlyTexts, true, false);
        assertThat(lost.about()).contains(texts.get("new.about.figures.lost", 1));
        assertThat(text(lost)).contains("{{exchange:x.title}}");
        Beginning written = beginnings.other(file, onlyTexts, true, true);
        assertThat(written.about()).contains(texts.get("new.about.figures.written", 1));
        assertThat(text(written)).isEqualTo("Open Steam, {{exchange:gone.title}}, {{plan:title}}");
        assertThat(beginnings.other(file, ALL, true, true).about()).doesNotContain(texts.get("new.about.figures.written", 1));
        assertThat(text(beginnings.other(file, ALL, true, true))).contains("{{exchange:x.title}}");
    }

    private static String text(Beginning beginning) {
        return beginning.plan().orElseThrow().items(Chapters.SECTION_ID).get(0).get(Chapters.NARRATIVE).orElseThrow();
    }

    @Test
    void filesThatAreNoPlanAreToldAndGiveNone() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.plan.json"), "{ \"planwerk\": { \"format\": 1 }, ");
        for (Path file : List.of(broken, folder, folder.resolve("gone.plan.json"), plan("elsewhere"))) {
            Beginning beginning = beginnings.other(file, ALL, false, false);
            assertThat(beginning.plan()).as(file.toString()).isEmpty();
            assertThat(beginning.wrong()).as(file.toString()).isNotBlank().doesNotContain("Exception");
        }
        assertThat(beginnings.other(plan("elsewhere"), ALL, false, false).wrong()).contains("elsewhere");
    }

    @Test
    void aPluginThatFailsIsTold() {
        assertThat(beginnings.template(QUAY).wrong()).contains("quay");
        assertThat(beginnings.sample(QUAY).wrong()).isNotBlank();
    }

    /** One cluster, whose template fails and whose sample is no plan. */
    private static final class Quay implements ClusterRegistry {
        private final Vocabulary vocabulary = CoreVocabulary.with();

        @Override
        public List<Cluster> clusters() {
            return List.of(QUAY);
        }

        @Override
        public Optional<Cluster> cluster(String id) {
            return clusters().stream().filter(cluster -> cluster.id().equals(id)).findFirst();
        }

        @Override
        public Vocabulary vocabularyFor(PluginStamp plugin) {
            return vocabulary;
        }

        @Override
        public Plan template(String id) throws PluginFailure {
            throw new PluginFailure(new PluginProblem(id, "problem.slow", "10"), null);
        }

        @Override
        public Optional<byte[]> sample(String id) {
            return Optional.of(new byte[] {1, 2, 3});
        }

        @Override
        public List<PluginProblem> problems() {
            return List.of();
        }
    }
}
