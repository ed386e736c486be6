// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cli.internal.SummaryCommand;
import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.cluster.PluginProblem;
import nl.planwerk.clusters.tests.Subject;
import nl.planwerk.export.pdf.internal.ItextPdfExporter;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.pdftest.Vera;
import nl.planwerk.vocabulary.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The six sample plans read together by the command, as a reader meets the overview. */
class NationalSummaryTest {
    @TempDir
    Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** The clusters that come with the product. */
    private static final class AllSix implements ClusterRegistry {
        private final List<Subject> subjects = Subject.all().toList();

        @Override
        public List<Cluster> clusters() {
            return List.of();
        }

        @Override
        public Optional<Cluster> cluster(String id) {
            return Optional.of(new Cluster(id, "1.0.0", Map.of("nl", id, "en", id), true, Optional.empty()));
        }

        @Override
        public Vocabulary vocabularyFor(PluginStamp plugin) {
            return subjects.stream().filter(s -> s.plugin().id().equals(plugin.id())).findFirst().orElseThrow().vocabulary();
        }

        @Override
        public Plan template(String id) {
            return Plan.empty(vocabularyFor(new PluginStamp(id, "1.0.0")), new PluginStamp(id, "1.0.0"));
        }

        @Override
        public Optional<byte[]> sample(String id) {
            return Optional.empty();
        }

        @Override
        public List<PluginProblem> problems() {
            return List.of();
        }
    }

    private List<String> files(UnaryOperator<Plan> edit) throws IOException {
        List<String> files = new ArrayList<>();
        for (Subject subject : Subject.all().toList()) {
            Path file = folder.resolve(subject.plugin().id() + ".plan.json");
            files.add(Files.write(file, new PlanCodec().write(edit.apply(subject.sample()))).toString());
        }
        return files;
    }

    private Path summary(List<String> plans, String output, String language) throws CommandFailure {
        Path target = folder.resolve(output);
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Console console = new Console(nowhere, new PrintStream(err, true, StandardCharsets.UTF_8), Locale.forLanguageTag("nl"));
        assertThat(new SummaryCommand(new AllSix(), new ItextPdfExporter(), FigureSource.NONE).run(
                new Arguments(plans, Map.of("-o", target.toString(), "--lang", language)), console)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        return target;
    }

    @Test
    void thePdfConformsInBothLanguagesAndIsTheSameTwice() throws Exception {
        List<String> plans = files(plan -> plan);
        for (String language : List.of("nl", "en")) {
            Path pdf = summary(plans, language + ".pdf", language);
            assertThat(Vera.broken(pdf, "2a")).isEmpty();
            assertThat(Vera.broken(pdf, "ua1")).isEmpty();
            assertThat(summary(plans, "again.pdf", language)).hasSameBinaryContentAs(pdf);
        }
    }

    @Test
    void theTextNamesEveryClusterAndSaysWhatIsUnknown() throws Exception {
        List<String> plans = files(plan -> plan);
        assertThat(summary(plans, "nl.txt", "nl")).content().contains("Chemelot", "Noord-Nederland", "Noordzeekanaalgebied",
                "Cluster 6", "Rotterdam-Moerdijk", "Zeeland", "onbekend", "Delta Rhine Corridor");
        assertThat(summary(plans, "en.txt", "en")).content().contains("Chemelot", "unknown").doesNotContain("onbekend");
    }

    @Test
    void whatStandsInTwoPlansIsNamedWithBothPlansAndRecords() throws Exception {
        List<String> plans = files(plan -> {
            Item site = plan.items(Sites.SECTION_ID).get(0);
            return plan.edit(Sites.SECTION_ID, s -> s.with(site.with(Sites.PERMIT_ID, "NL-209900001")));
        });
        List<String> uses = Subject.all().map(s -> s.sample().items(Sites.SECTION_ID).get(0).get(Sites.NAME).orElseThrow()).toList();
        String text = Files.readString(summary(plans, "double.txt", "nl"));
        assertThat(text).contains("NL-209900001");
        assertThat(uses).allSatisfy(name -> assertThat(text).contains(name));
    }

    @Test
    void aPlanIsNotReadTwiceNorOverwritten() throws Exception {
        List<String> plans = files(plan -> plan);
        Path link = Files.createSymbolicLink(folder.resolve("link.plan.json"), Path.of(plans.get(0)));
        assertThatThrownBy(() -> summary(List.of(plans.get(0), link.toString()), "x.pdf", "nl"))
                .isInstanceOf(CommandFailure.class).hasMessageContaining("link.plan.json");
        assertThatThrownBy(() -> summary(plans, "chemelot.plan.json", "nl")).isInstanceOf(CommandFailure.class);
    }
}
