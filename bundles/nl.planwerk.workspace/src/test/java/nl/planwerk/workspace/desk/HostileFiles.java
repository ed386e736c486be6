// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.testing.DamagedFiles;
import nl.planwerk.model.testing.PlanGenerator;
import nl.planwerk.model.testing.VocabularyGenerator;
import nl.planwerk.model.value.Picture;
import nl.planwerk.workspace.FaultyFiles;
import nl.planwerk.workspace.PictureFolder;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.Retry;

/** A process of its own, with a limit to its memory, that opens damaged and hostile plan files one after the other. */
final class HostileFiles {
    private static final int OF_ONE_PLAN = 50;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private final Path state;
    private final Path file;
    private int opened;
    private int refused;
    private long slowest;

    private HostileFiles(Path state, Path file) {
        this.state = state;
        this.file = file;
    }

    /** Says how many files were opened and refused, and how many milliseconds the slowest of them took. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).toRealPath();
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Files.createDirectory(plans.resolve("a.files"));
        Files.createSymbolicLink(plans.resolve("a.files/out.png"), Path.of("/etc/passwd"));
        HostileFiles files = new HostileFiles(folder.resolve("state"), plans.resolve("a.plan.json"));
        for (int seed = 0; seed < Integer.parseInt(args[1]) / OF_ONE_PLAN; seed++) {
            files.ofOnePlan(seed);
        }
        assertThat(names(plans)).containsExactly("a.files", "a.plan.json");
        System.out.println(files.opened + " " + files.refused + " " + files.slowest);
    }

    private void ofOnePlan(int seed) throws IOException {
        Random random = new Random(seed);
        Vocabulary vocabulary = new VocabularyGenerator(random).vocabulary();
        byte[] whole = new PlanCodec().write(new PlanGenerator(random).plan(vocabulary));
        try (WorkspacePlans workspace = new WorkspacePlans(new WorkspaceSettings(state, stamp -> vocabulary, Runnable::run,
                FaultyFiles.none(), Retry.NEVER, Clock.systemUTC()), new WorkspaceListener() { })) {
            for (int i = 0; i < OF_ONE_PLAN; i++) {
                byte[] bytes = random.nextInt(3) == 0 ? DamagedFiles.hostile(whole, random)
                        : DamagedFiles.damaged(whole, random);
                Files.write(file, bytes);
                long start = System.nanoTime();
                open(workspace);
                slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
                assertThat(file).as("seed " + seed + " file " + i).hasBinaryContent(bytes);
            }
        }
    }

    private void open(WorkspacePlans workspace) {
        try {
            OpenedPlan plan = workspace.open(file);
            opened++;
            pictures(plan.session().plan()).forEach(path -> assertThat(PictureFolder.of(file).file(path)).as(path).isEmpty());
            workspace.close(plan.session());
        } catch (PlanFormatException e) {
            line(e.problem().message(DUTCH));
        } catch (PlanFileException e) {
            line(e.message(DUTCH));
        }
    }

    private void line(String message) {
        refused++;
        assertThat(message).contains("a.plan.json").hasSizeLessThan(1_500).doesNotContainPattern("\\p{Cntrl}");
    }

    private static Stream<String> pictures(Plan plan) {
        return Stream.concat(Stream.of("out.png", "../a.plan.json"), plan.vocabulary().sections().stream()
                .flatMap(section -> plan.items(section.id()).stream()).flatMap(item -> item.members().values().stream())
                .filter(Picture.class::isInstance).map(value -> ((Picture) value).path()));
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> names = Files.list(in)) {
            return names.map(name -> name.getFileName().toString()).sorted().toList();
        }
    }
}
