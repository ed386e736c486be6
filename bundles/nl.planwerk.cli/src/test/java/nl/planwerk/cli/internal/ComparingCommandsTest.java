// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.workspace.PlanFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands diff, merge, pack and unpack, from the words typed to files, output and status. */
class ComparingCommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ClusterRegistry clusters = new OnlyTheCore();
    @TempDir
    Path folder;
    private Plan base;

    @BeforeEach
    void plans() throws IOException {
        Plan empty = Plan.empty(clusters.vocabularyFor(null), new PluginStamp("core", "1.0.0"));
        base = measure(empty.withHeader(empty.header().with(Plans.TITLE, "Plan")), "Elektrische kraker");
        save("base", base);
        save("ours", measure(base, "Elektrische krakers"));
        save("theirs", measure(base, "Kraker op stroom"));
        save("titled", base.withHeader(base.header().with(Plans.TITLE, "Ander plan")));
    }

    private static Plan measure(Plan plan, String name) {
        Item measure = Item.of("m1", plan.vocabulary().section(Measures.SECTION_ID).orElseThrow().entity());
        return plan.edit(Measures.SECTION_ID, section -> section.with(measure.withMember(measure.type().keyField().id(), name)));
    }

    private void save(String name, Plan plan) throws IOException {
        new PlanFiles().save(plan, file(name));
    }

    private Path file(String name) {
        return folder.resolve(name + ".plan.json");
    }

    private Plan read(String name) throws IOException {
        return new PlanFiles().open(file(name), clusters::vocabularyFor);
    }

    private int run(String... words) {
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Locale.forLanguageTag("nl"));
        return new CommandLine(List.of(new DiffCommand(clusters), new MergeCommand(clusters), new PackCommand(clusters),
                new UnpackCommand(clusters)), console).applyAsInt(words);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void diffSaysWhatDiffersInWordsAndForPrograms() {
        assertThat(run("diff", file("base").toString(), file("titled").toString())).isZero();
        assertThat(said()).contains("Plan → Ander plan").hasLineCount(1);
        assertThat(run("diff", "--format", "json", file("base").toString(), file("titled").toString())).isZero();
        assertThat(said()).contains("{\"change\":\"headerChanged\",\"field\":\"title\",\"before\":\"Plan\",\"after\":\"Ander plan\"}");
        assertThat(run("diff", "/dev/null", file("base").toString())).isZero();
        assertThat(said()).contains("toegevoegd");
        assertThat(run("diff", file("base").toString())).isEqualTo(2);
        assertThat(run("diff", "--format", "xml", file("base").toString(), file("base").toString())).isEqualTo(2);
    }

    @Test
    void mergeTakesBothSides() throws IOException {
        Files.writeString(folder.resolve("out.plan.json.conflicts.json"), "of an earlier merge");
        assertThat(run("merge", file("base").toString(), file("ours").toString(), file("titled").toString(), "-o",
                file("out").toString())).isZero();
        Plan ours = read("ours");
        assertThat(read("out")).isEqualTo(ours.withHeader(ours.header().with(Plans.TITLE, "Ander plan")));
        assertThat(folder.resolve("out.plan.json.conflicts.json")).doesNotExist();
    }

    @Test
    void mergeListsConflictsAndKeepsOurs() throws IOException {
        String list = folder.resolve("list.json").toString();
        assertThat(run("merge", file("base").toString(), file("ours").toString(), file("theirs").toString(), "-o",
                file("out").toString(), "--conflicts", list)).isEqualTo(1);
        assertThat(read("out")).isEqualTo(read("ours"));
        assertThat(Path.of(list)).content().contains("\"conflict\":\"value\"", "\"ours\":\"Elektrische krakers\"",
                "\"theirs\":\"Kraker op stroom\"", "\"base\":\"Elektrische kraker\"");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Elektrische krakers bij ons, Kraker op stroom bij hen");
    }

    @Test
    void packAndUnpack() throws IOException {
        Path zip = folder.resolve("a.zip");
        assertThat(run("pack", file("base").toString(), "-o", zip.toString())).isZero();
        assertThat(run("unpack", zip.toString(), "-o", folder.toString())).as("is there already").isEqualTo(2);
        assertThat(run("unpack", zip.toString(), "-o", file("new").toString())).isZero();
        assertThat(file("new")).hasSameBinaryContentAs(file("base"));
        assertThat(run("unpack", file("base").toString(), "-o", file("other").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("geen archief").doesNotContain("Exception");
    }
}
