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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file is opened, or refused with one clear line; no file is touched, and no picture leads out of its folder. */
class HostileFilesTest {
    private static final int OF_ONE_PLAN = 50;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    @TempDir
    Path folder;
    private int opened;

    @Test
    void aThousandFiles() throws IOException {
        files(1_000);
    }

    @Test
    @Tag("soak")
    void aHundredThousandFiles() throws IOException {
        files(100_000);
    }

    private void files(int count) throws IOException {
        Path plans = Files.createDirectory(folder.toRealPath().resolve("plans"));
        Path file = plans.resolve("a.plan.json");
        Files.createDirectory(plans.resolve("a.files"));
        Files.createSymbolicLink(plans.resolve("a.files/out.png"), Path.of("/etc/passwd"));
        for (int seed = 0; seed < count / OF_ONE_PLAN; seed++) {
            Random random = new Random(seed);
            Vocabulary vocabulary = new VocabularyGenerator(random).vocabulary();
            byte[] whole = new PlanCodec().write(new PlanGenerator(random).plan(vocabulary));
            try (WorkspacePlans workspace = new WorkspacePlans(new WorkspaceSettings(folder.resolve("state"),
                    stamp -> vocabulary, Runnable::run, FaultyFiles.none(), Retry.NEVER, Clock.systemUTC()),
                    new WorkspaceListener() { })) {
                for (int i = 0; i < OF_ONE_PLAN; i++) {
                    byte[] bytes = random.nextInt(3) == 0 ? DamagedFiles.hostile(whole, random)
                            : DamagedFiles.damaged(whole, random);
                    Files.write(file, bytes);
                    open(workspace, file);
                    assertThat(file).as("seed " + seed + " file " + i).hasBinaryContent(bytes);
                }
            }
        }
        assertThat(names(plans)).containsExactly("a.files", "a.plan.json");
        assertThat(opened).isBetween(count / 50, count - count / 5);
    }

    private void open(WorkspacePlans workspace, Path file) {
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

    private static void line(String message) {
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
