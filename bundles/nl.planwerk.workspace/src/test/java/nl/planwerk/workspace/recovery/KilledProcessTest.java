// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.PlanFiles;
import nl.planwerk.workspace.TestPlans;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An author's process is killed without warning at a random moment. What it typed more than two seconds before is in the
 * file or is recovered, exactly as it was typed.
 */
class KilledProcessTest {
    private static final long TWO_SECONDS = 2_000;

    @TempDir
    Path folder;

    @Test
    void fiveTimes() throws Exception {
        rounds(5, 2_500);
    }

    @Test
    @Tag("soak")
    void fiveHundredTimes() throws Exception {
        rounds(500, 6_000);
    }

    private void rounds(int rounds, int longest) throws Exception {
        Random random = new Random();
        for (int i = 0; i < rounds; i++) {
            long seed = random.nextLong();
            Path own = Files.createDirectory(folder.toRealPath().resolve("round" + i));
            round(own, seed, 1_500 + new Random(seed).nextInt(longest));
        }
    }

    private void round(Path own, long seed, long lifetime) throws IOException, InterruptedException {
        Path file = own.resolve("a.plan.json");
        Path state = own.resolve("state");
        Path log = own.resolve("typed.log");
        new PlanFiles().save(TestPlans.titled("edit 0"), file);
        Process author = start(file, state, log, seed);
        while (!Files.exists(log)) {
            assertThat(author.isAlive()).as("the author's process").isTrue();
            Thread.sleep(20);
        }
        Thread.sleep(lifetime);
        long killed = System.currentTimeMillis();
        author.destroyForcibly();
        assertThat(author.waitFor(1, TimeUnit.MINUTES)).isTrue();
        compare(file, state, Files.readAllLines(log), killed, seed);
    }

    private static Process start(Path file, Path state, Path log, long seed) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx200m", "-cp", classes,
                ScriptedAuthor.class.getName(), file.toString(), state.toString(), log.toString(), Long.toString(seed))
                .redirectErrorStream(true).redirectOutput(log.resolveSibling("output").toFile()).start();
    }

    private static void compare(Path file, Path state, List<String> log, long killed, long seed) throws IOException {
        List<Plan> states = new ArrayList<>(List.of(TestPlans.titled("edit 0")));
        int safe = 0;
        long before = Long.MAX_VALUE;
        long stall = 0;
        for (String line : log) {
            String[] words = line.split(" ");
            if (words.length < 2 || words[1].length() < 13) {
                break;
            }
            long at = Long.parseLong(words[1]);
            stall = Math.max(stall, at - before);
            before = at;
            states.add(ScriptedAuthor.edited(states.get(states.size() - 1), states.size(), seed));
        }
        for (String line : log.subList(0, states.size() - 1)) {
            String[] words = line.split(" ");
            safe = Long.parseLong(words[1]) <= killed - TWO_SECONDS - stall ? Integer.parseInt(words[0]) : safe;
        }
        Plan onDisk = new PlanFiles().open(file, stamp -> TestPlans.vocabulary());
        List<Recovered> found = Recovery.find(state, stamp -> TestPlans.vocabulary());
        Plan back = found.isEmpty() ? onDisk : found.get(0).plan();
        String round = "seed " + seed + ", typed " + (states.size() - 1) + ", safe " + safe;
        assertThat(states).as(round).contains(onDisk, back);
        assertThat(states.indexOf(back)).as(round).isGreaterThanOrEqualTo(Math.max(safe, states.indexOf(onDisk)));
    }
}
