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
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.Measures;
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
            throw new UnsupportedOperationException();
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
        assertThat(new SummaryCommand(new AllSix(), new ItextPdfExporter()).run(
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
        assertThat(summary(plans, "nl.txt", "nl")).content().contains("Landelijk overzicht", "Chemelot", "Zeeland",
                "Alle plannen", "onbekend", "Delta Rhine Corridor", "Onbekend: geen plan geeft op wat het afvangt.");
        assertThat(summary(plans, "en.txt", "en")).content().contains("National overview", "All plans", "unknown",
                "Unknown: no plan states what it captures.").doesNotContain("Landelijk");
    }

    @Test
    void whatStandsInTwoPlansIsNamedWithBothPlansAndRecords() throws Exception {
        List<String> plans = files(plan -> {
            Item site = plan.items(Sites.SECTION_ID).get(0);
            return plan.edit(Sites.SECTION_ID, s -> s.with(site.with(Sites.PERMIT_ID, "NL-209900001")));
        });
        List<String> uses = Subject.all().map(s -> s.sample().items(Sites.SECTION_ID).get(0).get(Sites.NAME).orElseThrow()).toList();
        String text = Files.readString(summary(plans, "double.txt", "nl"));
        String row = text.lines().filter(line -> line.startsWith("Vergunning NL-209900001")).findFirst().orElseThrow();
        assertThat(row).contains("Chemelot").contains(uses);
    }

    @Test
    void moreCapturedThanThereIsRoomForIsSaid() throws Exception {
        YearSeries captured = new YearSeries("Mt/yr", new java.util.TreeMap<>(Map.of(2030, YearValue.of("5"))), FigureInfo.NONE);
        List<String> plans = files(plan -> {
            Item measure = plan.items(Measures.SECTION_ID).get(0);
            return plan.edit(Measures.SECTION_ID, s -> s.with(measure.with(Measures.CAPTURED, captured)
                    .with(Measures.PHASE, "exploration")));
        });
        String text = Files.readString(summary(plans, "co2.txt", "nl"));
        assertThat(text.lines().filter(line -> line.startsWith("2030 |") && line.contains("meer dan de bekende capaciteit")))
                .as("Porthos alone has a year and a capacity").hasSize(1);
    }

    @Test
    void aPlanIsNotReadTwiceAndOneIsTooFew() throws Exception {
        List<String> plans = files(plan -> plan);
        assertThatThrownBy(() -> summary(List.of(plans.get(0), plans.get(0)), "x.pdf", "nl"))
                .isInstanceOf(CommandFailure.class).hasMessageContaining("tweemaal");
        assertThatThrownBy(() -> summary(plans.subList(0, 1), "x.pdf", "nl")).isInstanceOf(CommandFailure.class);
        assertThatThrownBy(() -> summary(plans, "chemelot.plan.json", "nl")).isInstanceOf(CommandFailure.class);
    }
}
