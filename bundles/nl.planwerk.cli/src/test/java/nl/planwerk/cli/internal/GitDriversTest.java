// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.workspace.PlanFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines for git that {@code docs/safety.md} gives, in a real repository with a plan whose name holds a space. */
class GitDriversTest {
    private static final Path DOCUMENT = Path.of("..", "..", "docs", "safety.md");
    private static final String NAME = "plan van noord.plan.json";
    private final OnlyTheCore clusters = new OnlyTheCore();
    @TempDir
    Path folder;
    private Path repository;

    /** What a program said, on both streams, and how it ended. */
    private record Said(int status, String text) {
    }

    @BeforeEach
    void repository() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")) && run("git", "--version").status() == 0, "no git here");
        repository = Files.createDirectory(folder.resolve("repository"));
        Path bin = Files.createDirectory(folder.resolve("bin"));
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path program = Files.writeString(bin.resolve("planwerk"), "#!/bin/sh\nexec '" + java + "' -cp '" + classes + "' "
                + PlanwerkForGit.class.getName() + " \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        git("init", "-q", "-b", "main");
        List<String> blocks = blocks();
        Files.writeString(repository.resolve(".gitattributes"), only(blocks, "*.plan.json "));
        Files.writeString(repository.resolve(".git/config"), only(blocks, "[merge \"planwerk\"]"), StandardOpenOption.APPEND);
        commit(plan("Plan", "Elektrische kraker"), "base");
    }

    /** What stands between fences in the document. */
    private static List<String> blocks() throws IOException {
        String[] parts = Files.readString(DOCUMENT).split("```\\n");
        return Stream.iterate(1, i -> i < parts.length, i -> i + 2).map(i -> parts[i]).toList();
    }

    private static String only(List<String> blocks, String mark) {
        List<String> found = blocks.stream().filter(block -> block.contains(mark)).toList();
        assertThat(found).as(mark).hasSize(1);
        return found.get(0);
    }

    private Said run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(name -> name.startsWith("GIT_"));
        variables.putAll(Map.of("PATH", folder.resolve("bin") + ":" + variables.get("PATH"), "HOME", folder.toString(),
                "GIT_CONFIG_NOSYSTEM", "1", "GIT_AUTHOR_NAME", "a", "GIT_AUTHOR_EMAIL", "a@example.org",
                "GIT_COMMITTER_NAME", "a", "GIT_COMMITTER_EMAIL", "a@example.org", "GIT_PAGER", "cat"));
        if (repository != null) {
            builder.directory(repository.toFile());
        }
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private Said git(String... words) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of("git"), Arrays.stream(words)).toArray(String[]::new));
    }

    private Plan plan(String title, String measure) {
        Plan empty = Plan.empty(clusters.vocabularyFor(null), new PluginStamp("core", "1.0.0"));
        Item item = Item.of("m1", Measures.TYPE).with(Measures.TITLE, measure);
        return empty.withHeader(empty.header().with(Plans.TITLE, title)).edit(Measures.SECTION_ID, s -> s.with(item));
    }

    private void commit(Plan plan, String message) throws IOException, InterruptedException {
        new PlanFiles().save(plan, repository.resolve(NAME));
        git("add", "--all");
        Said said = git("commit", "-q", "-m", message);
        assertThat(said.status()).as(said.text()).isZero();
    }

    /** Two branches from the common commit, each with its plan; the first is checked out. */
    private void branches(Plan ours, Plan theirs) throws IOException, InterruptedException {
        git("checkout", "-q", "-b", "theirs");
        commit(theirs, "theirs");
        git("checkout", "-q", "main");
        commit(ours, "ours");
    }

    private Plan onDisk() throws IOException {
        return new PlanFiles().open(repository.resolve(NAME), clusters::vocabularyFor);
    }

    @Test
    void bothSidesAreMergedByRecordAndField() throws Exception {
        branches(plan("Ander plan", "Elektrische kraker"), plan("Plan", "Kraker op stroom"));
        Said merge = git("merge", "-q", "-m", "both", "theirs");
        assertThat(merge.status()).as(merge.text()).isZero();
        assertThat(onDisk()).isEqualTo(plan("Ander plan", "Kraker op stroom"));
        assertThat(git("status", "--porcelain").text()).isEmpty();
    }

    @Test
    void aConflictStopsTheMergeAndIsListedBesideThePlan() throws Exception {
        branches(plan("Ander plan", "Elektrische krakers"), plan("Plan", "Kraker op stroom"));
        Said merge = git("merge", "-q", "-m", "both", "theirs");
        assertThat(merge.status()).as(merge.text()).isEqualTo(1);
        assertThat(onDisk()).isEqualTo(plan("Ander plan", "Elektrische krakers"));
        assertThat(git("ls-files", "--unmerged").text()).contains(NAME);
        assertThat(repository.resolve(NAME + ".conflicts.json")).content().contains("\"theirs\":\"Kraker op stroom\"");
    }

    @Test
    void differencesAreShownInWordsForAddedFilesToo() throws Exception {
        commit(plan("Ander plan", "Elektrische kraker"), "titled");
        Said diff = git("diff", "HEAD~1");
        assertThat(diff.status()).as(diff.text()).isZero();
        assertThat(diff.text()).contains("Plan → Ander plan").doesNotContain("@@");
        Files.move(repository.resolve(NAME), repository.resolve("b.plan.json"));
        git("add", "--all");
        assertThat(git("diff", "--no-renames", "--cached").text()).contains("added", "removed", "Elektrische kraker");
    }
}
