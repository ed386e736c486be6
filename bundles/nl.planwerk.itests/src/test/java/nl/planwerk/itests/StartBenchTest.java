// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The start against Equinox, in turn and on the same machine: from the start of the process until the plan's editor is
 * shown and the event loop is idle. Only the ratio is a requirement; the other figures are printed.
 */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartBenchTest {

    private static final int RUNS = 9;
    private static final double MOST = 0.8;
    private static final long LONGEST_SECONDS = 180;
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto",
            "-XX:TieredStopAtLevel=1", "-Xmx2g", "-Dfile.encoding=UTF-8");

    @TempDir
    static Path folder;

    private Product product;
    private Screen screen;
    private Path ready;
    private Path setup;

    @BeforeAll
    void prepare() throws Exception {
        screen = new Screen();
        product = new Product(folder, Map.of());
        ready = folder.resolve("ready");
        setup = EquinoxSetup.write(Files.createDirectories(folder.resolve("equinox")), product.home());
        assertThat(product.run(folder, "new", "chemelot", "--sample", "-o", "c.plan.json").status()).isZero();
        // Twice each: storage and layout are there, then the archives are.
        startOfProduct();
        startOfEquinox();
        awaitArchives();
        startOfProduct();
        startOfEquinox();
    }

    @AfterAll
    void close() {
        screen.close();
    }

    @Test
    void theWorkbenchStartsFasterThanOnEquinox() throws Exception {
        long[] ours = new long[RUNS];
        long[] theirs = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            ours[i] = startOfProduct();
            theirs[i] = startOfEquinox();
        }
        double ratio = (double) median(ours) / median(theirs);
        System.out.printf("Start of the workbench: %d ms, on Equinox %d ms, ratio %.2f (required: %.1f)%n", median(ours),
                median(theirs), ratio, MOST);
        assertThat(ratio).isLessThanOrEqualTo(MOST);
    }

    @Test
    void figures() throws Exception {
        System.out.printf("Cold export of the sample: %d ms; --version: %d ms%n",
                command("export", "c.plan.json", "-o", "c.pdf"), command("--version"));
        System.out.println("Memory of the idle workbench: " + memory());
    }

    private long command(String... words) throws Exception {
        long[] times = new long[5];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            assertThat(product.run(folder, words).status()).isZero();
            times[i] = (System.nanoTime() - start) / 1_000_000;
        }
        return median(times);
    }

    private List<String> memory() throws Exception {
        Process process = launch(List.of(product.home().resolve("bin/planwerk").toString(), "c.plan.json"), false);
        try {
            awaitReady(process);
            Thread.sleep(5_000);
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM") || line.startsWith("VmRSS"))
                    .map(line -> line.replaceAll("\\s+", " ")).toList();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private long startOfProduct() throws Exception {
        return start(List.of(product.home().resolve("bin/planwerk").toString(), "c.plan.json"));
    }

    private long startOfEquinox() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-Dplanwerk.bench.ready=" + ready, "-Dplanwerk.bench.exit=true", "-cp",
                EquinoxSetup.framework() + ":" + Path.of("target", "test-classes"), EquinoxMain.class.getName(),
                setup.toString(), folder.resolve("c.plan.json").toString()));
        return start(command);
    }

    private long start(List<String> command) throws Exception {
        Files.deleteIfExists(ready);
        long start = System.nanoTime();
        Process process = launch(command, true);
        long millis = (awaitReady(process) - start) / 1_000_000;
        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("out"))).isZero();
        return millis;
    }

    private Process launch(List<String> command, boolean ends) throws IOException {
        Files.deleteIfExists(ready);
        // The Equinox process gets its folder, for the paths of its own class path are relative.
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile());
        if (command.get(0).endsWith("planwerk")) {
            builder.directory(folder.toFile());
        }
        builder.environment().putAll(Map.of("DISPLAY", screen.display(), "PLANWERK_HOME", folder.resolve("home").toString(),
                "PLANWERK_LANG", "nl", "LC_ALL", "C.UTF-8", "JAVA_HOME", System.getProperty("java.home"), "NO_AT_BRIDGE", "1",
                "PLANWERK_JAVA_OPTS", "-Dplanwerk.bench.ready=" + ready + " -Dplanwerk.bench.exit=" + ends));
        return builder.start();
    }

    private long awaitReady(Process process) throws Exception {
        while (!Files.exists(ready)) {
            if (!process.isAlive() && !Files.exists(ready)) {
                throw new AssertionError("ended without a window: " + Files.readString(folder.resolve("out")));
            }
            Thread.sleep(1);
        }
        return System.nanoTime();
    }

    private void awaitArchives() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(4 * LONGEST_SECONDS);
        while (archives() < 2 && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        assertThat(archives()).as("archives of classes").isEqualTo(2);
    }

    private long archives() throws IOException {
        Path classes = folder.resolve("home/cache/classes");
        if (!Files.isDirectory(classes)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(classes)) {
            return files.filter(file -> file.toString().endsWith(".jsa.note")).count();
        }
    }

    private static long median(long... times) {
        return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
    }
}
